// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as people write it: {@code 3 mei 2026}. */
final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Dag() {}

    static String toon(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    /** A phrase with its day, or the other phrase when there is none. */
    static String toon(String wat, @Nullable LocalDate dag, String anders) {
        return dag == null ? anders : wat + " " + toon(dag);
    }
}
