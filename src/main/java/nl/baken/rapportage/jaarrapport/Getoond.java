// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;

/** The tables of a version with small counts hidden, and the hash that was taken of them then. */
record Getoond(int versie, String inhoud, String hash) {

    /** Whether not a byte changed since. */
    boolean isOngewijzigd() {
        return Vastetekst.hash(inhoud).equals(hash);
    }

    List<Bladtabel> tabellen() {
        return List.of(Vastetekst.lees(inhoud, Bladtabel[].class));
    }
}
