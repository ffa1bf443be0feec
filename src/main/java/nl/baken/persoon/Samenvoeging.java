// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people count as one, from when until when.
 *
 * @param eerste account id of who proposed it, null when an import brought it along
 * @param tweedeOog account id of who agreed, null when an import brought it along
 */
public record Samenvoeging(
        long id,
        long koppeling,
        String a,
        String b,
        @Nullable String eerste,
        @Nullable String tweedeOog,
        Instant op,
        @Nullable Instant teruggedraaidOp,
        @Nullable String teruggedraaidDoor) {

    public boolean geldt() {
        return teruggedraaidOp == null;
    }
}
