// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.VerzetbareKlok;
import org.jspecify.annotations.Nullable;

/**
 * Somebody had this bed. A bed is counted by the night: from the day of arrival to the day of leaving.
 *
 * @param opHetBord whether it is a bed of the board, whose beds are counted too
 * @param tot day of leaving, null as long as the client lives there
 * @param bekendOp since when this place was in sight, offered or told
 */
record Bedtijd(boolean opHetBord, Opvangtype soort, LocalDate van, @Nullable LocalDate tot, Instant bekendOp) {

    /** A departure from before the arrival, by news that came in the wrong order, is none but that same day. */
    Bedtijd {
        if (tot != null && tot.isBefore(van)) {
            tot = van;
        }
    }

    Instant begin() {
        return Dag.begin(van);
    }

    @Nullable
    Instant einde() {
        return tot == null ? null : Dag.begin(tot);
    }

    boolean isOp(Instant moment) {
        return !begin().isAfter(moment) && (tot == null || Dag.begin(tot).isAfter(moment));
    }

    boolean isAankomstdag(Instant moment) {
        return LocalDate.ofInstant(moment, VerzetbareKlok.AMSTERDAM).equals(van);
    }
}
