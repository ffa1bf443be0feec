// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: {@code 3 mei 2026}. */
final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Dag() {}

    static String toon(LocalDate dag) {
        return VOLUIT.format(dag);
    }
}
