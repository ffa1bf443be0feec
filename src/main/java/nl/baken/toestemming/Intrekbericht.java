// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One receiver who has to hear that consent was withdrawn, or that facts changed (AVG 19).
 *
 * @param reden what there is to hear
 * @param op when that happened
 * @param geinformeerdOp null while not yet, or never when {@code waaromNiet} is there
 */
public record Intrekbericht(
        Ontvanger ontvanger,
        Vertelreden reden,
        Instant op,
        @Nullable LocalDate geinformeerdOp,
        @Nullable WaaromNiet waaromNiet) {}
