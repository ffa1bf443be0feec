// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;
import java.util.Locale;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed a deadline.
 *
 * @param termijn id of the deadline
 * @param van the end until then, {@code naar} the end from then on; the same when it began to stand still
 * @param reden why, for who may see the content of the case; only running again may go without
 * @param door account id
 */
public record Wijziging(
        long termijn, Soort soort, Instant van, Instant naar, @Nullable Geheim reden, String door, Instant op) {

    public enum Soort {
        VERZET,
        GEPAUZEERD,
        HERVAT;

        static Soort vanCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
