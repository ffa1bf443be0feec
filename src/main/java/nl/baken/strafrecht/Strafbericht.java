// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.util.Locale;

/** What makes the process of P07 look again at what is needed now. */
public enum Strafbericht {
    UITLEG,
    INTAKEGESPREK,
    BESLUIT,
    OM_OORDEEL,
    SEPOT,
    ZITTING,
    VERHOREN,
    M55,
    AMBTSHALVE,
    VERVOLGING,
    UITSPRAAK,
    VRIJLATING,
    EINDIGEN;

    /** The name of the message in the model. */
    public String naam() {
        return "strafrecht." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
