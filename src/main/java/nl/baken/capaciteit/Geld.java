// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import nl.baken.gedeeld.Weigering;

/** Amounts in whole cents, and numbers, as people write them. */
public final class Geld {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final int CENTEN = 2;
    /** Against typing errors, and so that the hours of these fte fit their column too. */
    private static final BigDecimal FTE_HOOGSTENS = BigDecimal.valueOf(999);

    private static final BigDecimal UREN_HOOGSTENS = BigDecimal.valueOf(2_000_000);
    private static final BigDecimal BEDRAG_HOOGSTENS = BigDecimal.valueOf(1_000_000_000L);

    private Geld() {}

    /** As in {@code € 1.234,56}. */
    public static String toon(long cent) {
        return "€ " + zonderTeken(cent);
    }

    /** As in {@code 1.234,56}: what is typed in a field. */
    static String zonderTeken(long cent) {
        NumberFormat vorm = NumberFormat.getNumberInstance(NL);
        vorm.setMinimumFractionDigits(CENTEN);
        return vorm.format(BigDecimal.valueOf(cent, CENTEN));
    }

    /** As in {@code 1,5}. */
    public static String getal(BigDecimal getal) {
        NumberFormat vorm = NumberFormat.getNumberInstance(NL);
        vorm.setMaximumFractionDigits(CENTEN);
        return vorm.format(getal);
    }

    /** Euros that somebody typed. @throws Weigering at that field, when it is no amount in cents */
    static long cent(String veld, BigDecimal euro) {
        eis(veld, euro, BEDRAG_HOOGSTENS);
        return euro.movePointRight(CENTEN).longValueExact();
    }

    /** @throws Weigering at that field when it is no number of fte */
    static void eisFte(String veld, BigDecimal fte) {
        eis(veld, fte, FTE_HOOGSTENS);
    }

    /** @throws Weigering at that field when it is no number of hours in a year */
    static void eisUren(String veld, BigDecimal uren) {
        eis(veld, uren, UREN_HOOGSTENS);
    }

    private static void eis(String veld, BigDecimal getal, BigDecimal hoogstens) {
        if (getal.signum() < 0) {
            throw new Weigering(veld, "Vul een getal in van 0 of meer.");
        }
        if (getal.compareTo(hoogstens) > 0) {
            throw new Weigering(veld, "Dit is te veel. Vul hoogstens " + getal(hoogstens) + " in.");
        }
        if (getal.stripTrailingZeros().scale() > CENTEN) {
            throw new Weigering(veld, "Gebruik hooguit twee cijfers achter de komma.");
        }
    }
}
