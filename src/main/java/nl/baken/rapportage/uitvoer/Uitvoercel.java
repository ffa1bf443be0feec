// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import org.jspecify.annotations.Nullable;

/**
 * One cell as its reader may see it: what is kept from the reader is not in here, so no file can give it away.
 *
 * @param tekst what stands there, also for a number
 * @param getal to reckon with, or null for a text
 * @param verborgen whether something stands in the place of a number that the reader may not see
 */
public record Uitvoercel(String tekst, @Nullable BigDecimal getal, boolean verborgen) {

    private static final Pattern GETAL = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern DEEL = Pattern.compile(GETAL.pattern() + "%");
    private static final Set<String> VERBORGEN = Set.of(KleineAantallen.KLEIN, "x", "Niet getoond");
    /** Rounded, because an exact number would give a small count away. */
    private static final String GROF = "± ";

    public static final Uitvoercel LEEG = tekst("");

    public static Uitvoercel tekst(String tekst) {
        return new Uitvoercel(tekst, null, false);
    }

    public static Uitvoercel getal(long getal) {
        return getal(BigDecimal.valueOf(getal));
    }

    /** @param decimalen as many as are left, without noughts at the end */
    public static Uitvoercel getal(double getal, int decimalen) {
        BigDecimal rond = BigDecimal.valueOf(getal)
                .setScale(decimalen, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return getal(rond.scale() < 0 ? rond.setScale(0) : rond);
    }

    /** @param tekst what the page shows instead, as in "te weinig" */
    public static Uitvoercel verborgen(String tekst) {
        return new Uitvoercel(tekst, null, true);
    }

    /** What stands on the page as text: a number when it is one, a share as a share, and hidden when it says so. */
    public static Uitvoercel lees(String tekst) {
        if (DEEL.matcher(tekst).matches()) {
            BigDecimal honderdsten = new BigDecimal(gewoon(tekst.substring(0, tekst.length() - 1)));
            return new Uitvoercel(tekst, honderdsten.movePointLeft(2), false);
        }
        if (GETAL.matcher(tekst).matches()) {
            return getal(new BigDecimal(gewoon(tekst)));
        }
        return new Uitvoercel(tekst, null, VERBORGEN.contains(tekst) || tekst.startsWith(GROF));
    }

    boolean isDeel() {
        return getal != null && DEEL.matcher(tekst).matches();
    }

    private static String gewoon(String getal) {
        return getal.replace(".", "").replace(',', '.');
    }

    public static Uitvoercel van(Cel cel) {
        return cel.isOpen() ? getal(cel.aantal()) : verborgen(cel.tekst());
    }

    private static Uitvoercel getal(BigDecimal getal) {
        return new Uitvoercel(getal.toPlainString().replace('.', ','), getal, false);
    }
}
