// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.Locale;

/** The outcomes of D06 that Baken acts on; the rest is advice for people. */
enum Verblijfsspoor {
    GEEN,
    BEDENKTIJD_DUBLIN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
