// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Instant;

/** What was counted then, and the hash that was taken of it. */
record Versie(int versie, String inhoud, String hash, Instant vastgelegdOp) {

    /** Whether not a byte changed since. */
    boolean isOngewijzigd() {
        return Vastetekst.hash(inhoud).equals(hash);
    }
}
