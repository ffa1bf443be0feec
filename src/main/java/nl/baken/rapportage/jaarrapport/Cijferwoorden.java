// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The names of parts as they are frozen, and measures as people read them. */
final class Cijferwoorden {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final double MINUTEN_PER_DAG = 24 * 60;

    private Cijferwoorden() {}

    /**
     * The name under which a part is frozen, as in {@code Gegrond slachtoffer}: never changes, for versions are compared by it.
     * A part without a name is what is counted itself.
     */
    static String sleutel(String code) {
        if (code.isEmpty()) {
            return "Aantal";
        }
        String zin = Arrays.stream(code.split("\\|"))
                .map(deel -> deel.replace('_', ' '))
                .collect(Collectors.joining(", "));
        return zin.substring(0, 1).toUpperCase(NEDERLANDS) + zin.substring(1);
    }

    /** Days with one decimal, anything else in whole numbers; empty when nothing was measured. */
    static String maat(OptionalLong maat, String eenheid) {
        if (maat.isEmpty()) {
            return "";
        }
        NumberFormat getal = NumberFormat.getNumberInstance(NEDERLANDS);
        boolean dagen = eenheid.equals("dagen");
        getal.setMinimumFractionDigits(dagen ? 1 : 0);
        getal.setMaximumFractionDigits(dagen ? 1 : 0);
        return getal.format(dagen ? maat.getAsLong() / MINUTEN_PER_DAG : maat.getAsLong());
    }
}
