// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the IND.
 *
 * @param op the day it was sent or, for a permit, from which it holds
 * @param vergunning what kind of permit, only when granted
 * @param geldigTot its last day, only when known
 * @param antwoordOp the application it answers; null for the one that the M55 is
 */
record Besluit(
        Besluitsoort soort,
        LocalDate op,
        @Nullable Vergunningsoort vergunning,
        @Nullable LocalDate geldigTot,
        @Nullable Aanvraagsoort antwoordOp) {}
