// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One export of the log.
 *
 * @param door account id of who asked
 * @param filter codes, as {@link nl.baken.logboek.Filter#codes()} gives them
 * @param totaal how much work the whole is, in lines times passes
 * @param gedaan how much of that is done
 * @param regels how many lines are in the file; null before it is made
 * @param grootte of the file, in bytes
 * @param verlooptOp when the file goes
 */
public record Uitvoer(
        String nummer,
        String door,
        Instant op,
        Map<String, String> filter,
        boolean metNamen,
        Uitvoerstand stand,
        long totaal,
        long gedaan,
        @Nullable Long regels,
        @Nullable Long grootte,
        @Nullable Instant gemaaktOp,
        @Nullable Instant verlooptOp) {

    /** Hundredths, 0 when nobody began. */
    public long procent() {
        return totaal == 0 ? 0 : Math.min(100, gedaan * 100 / totaal);
    }
}
