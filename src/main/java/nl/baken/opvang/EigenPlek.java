// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Whether somebody has a safe place already; it counts only when a person confirmed it (D04 row 11). */
public enum EigenPlek implements Codewoord {
    GEEN("Nee"),
    BEVESTIGD("Ja, iemand heeft dat nagegaan"),
    NIET_BEVESTIGD("Ja, maar nog niet nagegaan");

    private final String omschrijving;

    EigenPlek(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
