// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;

/** How long something took, in a unit that people would use. */
final class Duurtekst {

    private static final long UUR = Duration.ofHours(1).toMinutes();
    private static final long DAG = Duration.ofDays(1).toMinutes();
    private static final int LIEVER_KLEIN = 2;
    private static final int ZONDER_DECIMAAL = 10;

    private Duurtekst() {}

    /** @param minuten from 0: "meteen", "35 minuten", "5 uur" or "3,5 dagen" */
    static String van(long minuten) {
        if (minuten == 0) {
            return "meteen";
        }
        if (minuten < LIEVER_KLEIN * UUR) {
            return minuten + (minuten == 1 ? " minuut" : " minuten");
        }
        return minuten < LIEVER_KLEIN * DAG ? deel(minuten, UUR) + " uur" : deel(minuten, DAG) + " dagen";
    }

    private static String deel(long minuten, long eenheid) {
        NumberFormat getal = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl"));
        double aantal = (double) minuten / eenheid;
        getal.setMaximumFractionDigits(aantal < ZONDER_DECIMAAL ? 1 : 0);
        return getal.format(aantal);
    }
}
