// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: {@code 3 mei 2026}. */
final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dag() {}

    static String toon(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    static String toon(Instant moment) {
        return toon(LocalDate.ofInstant(moment, ZONE));
    }

    /** The start of a day, from which whole days are counted. */
    static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(ZONE).toInstant();
    }
}
