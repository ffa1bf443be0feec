// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a colleague in one case (X5).
 *
 * @param afwezigheid id of the absence that asks for it
 * @param vervangt account id of who is away: the coordinator, or somebody who stood in
 * @param waarnemer account id of who stands in
 * @param eigen ids of the tasks that the stand-in had before, and keeps
 * @param door account id of who chose the stand-in
 */
record Waarneming(
        long id,
        long afwezigheid,
        ZaakNummer nummer,
        String vervangt,
        String waarnemer,
        @Nullable Instant begonnenOp,
        @Nullable Instant geeindigdOp,
        List<String> eigen,
        String door) {

    boolean loopt() {
        return begonnenOp != null && geeindigdOp == null;
    }

    boolean isOpen() {
        return geeindigdOp == null;
    }
}
