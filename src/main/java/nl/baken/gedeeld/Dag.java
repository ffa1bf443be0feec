// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day in Amsterdam: as people write it, and where it begins. */
public final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", Locale.forLanguageTag("nl"));

    private Dag() {}

    /** As in {@code 3 mei 2026}. */
    public static String toon(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    /** A phrase with its day, or the other phrase when there is none. */
    public static String toon(String wat, @Nullable LocalDate dag, String anders) {
        return dag == null ? anders : wat + " " + toon(dag);
    }

    /** The day of this moment. */
    public static String toon(Instant moment) {
        return toon(LocalDate.ofInstant(moment, VerzetbareKlok.AMSTERDAM));
    }

    /** As in {@code 3 mei 2026 om 23.00 uur}. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(VerzetbareKlok.AMSTERDAM));
    }

    /** From when whole days are counted. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(VerzetbareKlok.AMSTERDAM).toInstant();
    }
}
