// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * One time that a client was missing.
 *
 * @param minderjarig as somebody said, null when the age was known or nobody was asked
 * @param bevestigd null until the coordinator confirms, and again after a refusal
 * @param vastgesteldOp when the second person agreed
 * @param terug null while the client is missing, and when the case closed first
 * @param voorbijOp when the search ended, by return or because the case closed
 */
record Vermissing(
        long id,
        String rij,
        Instant laatstGezien,
        Vermissingbron bron,
        @Nullable Geheim toelichting,
        @Nullable Boolean minderjarig,
        Instant gemeldOp,
        @Nullable LocalDate politieOp,
        @Nullable Bevestiging bevestigd,
        int weigeringen,
        @Nullable Geheim bezwaar,
        @Nullable Instant vastgesteldOp,
        List<Ingelichte> ingelicht,
        @Nullable Terug terug,
        @Nullable Instant voorbijOp) {

    /** @param door account id */
    record Bevestiging(String door, Geheim onderbouwing, boolean doorgezet) {}

    record Terug(LocalDate op, @Nullable Geheim toelichting, @Nullable LocalDate avimOp) {}

    /** The police or AVIM were told that somebody was missing, so they must hear that it is over. */
    boolean weetDePolitieHet() {
        return politieOp != null || ingelicht.contains(Ingelichte.AVIM);
    }
}
