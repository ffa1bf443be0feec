// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Instant;
import java.util.List;

/** What went out, as it went out. @param tweede account of who looked before */
record Publicatie(int versie, String inhoud, String hash, Instant op, String tweede) {

    /** @param versie so that two versions with the same figures are told apart */
    record Openbaar(int versie, String periode, String duiding, List<Bladtabel> tabellen) {}

    boolean isOngewijzigd() {
        return Vastetekst.hash(inhoud).equals(hash);
    }

    Openbaar openbaar() {
        return Vastetekst.lees(inhoud, Openbaar.class);
    }
}
