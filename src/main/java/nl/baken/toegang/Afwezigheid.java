// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away. Why is nobody's business here.
 *
 * @param account account id of who is away
 * @param tot the first moment that this person is back, null as long as nobody knows
 * @param accountUit begun by switching the account off, and so ended by switching it on
 * @param door account id of who took it down
 */
public record Afwezigheid(
        long id, String account, Instant van, @Nullable Instant tot, boolean accountUit, String door) {

    public boolean isBegonnen(Instant nu) {
        return !van.isAfter(nu);
    }

    public boolean isVoorbij(Instant nu) {
        return tot != null && (!tot.isAfter(nu) || isIngetrokken());
    }

    /** It ended before it began. */
    private boolean isIngetrokken() {
        return tot != null && !tot.isAfter(van);
    }

    public boolean isNu(Instant nu) {
        return isBegonnen(nu) && !isVoorbij(nu);
    }

    /** Whether both are away at some moment. @param eind exclusive, null when it is open */
    public boolean overlapt(Instant begin, @Nullable Instant eind) {
        return !isIngetrokken() && (tot == null || tot.isAfter(begin)) && (eind == null || eind.isAfter(van));
    }
}
