// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them, {@code 3 mei 2026}, and where they begin. */
final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Dag() {}

    static String toon(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    static Instant begin(LocalDate dag, ZoneId zone) {
        return dag.atStartOfDay(zone).toInstant();
    }
}
