// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in.
 *
 * @param gebruiktOp accurate to a minute
 * @param aangetoondOp when its person last typed the password (and the code)
 * @param tweedeFactor whether the second step was taken in it
 * @param browser kind of browser and device in words
 * @param einde null while it runs
 */
public record Sessie(
        String id,
        String account,
        Instant begonnenOp,
        Instant gebruiktOp,
        Instant aangetoondOp,
        boolean tweedeFactor,
        String browser,
        @Nullable Sessieeinde einde) {}
