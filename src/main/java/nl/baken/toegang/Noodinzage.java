// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One use of the emergency access.
 *
 * @param nummer of this use, with which it is judged
 * @param account id of who looked
 * @param tot when the access ends by itself
 * @param beeindigdOp when this person ended it, if that was sooner
 */
public record Noodinzage(
        String nummer,
        String zaak,
        String account,
        Noodcategorie categorie,
        Instant van,
        Instant tot,
        @Nullable Instant beeindigdOp) {

    public Instant einde() {
        return beeindigdOp == null ? tot : beeindigdOp;
    }

    boolean loopt(Instant nu) {
        return einde().isAfter(nu);
    }
}
