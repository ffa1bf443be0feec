// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** Why there is nothing left to do for the residence. */
public enum RedenAfronding implements Codewoord {
    VERBLIJF_BLIJVEND("Vergunning die blijft"),
    ANDER_VERBLIJFSRECHT("Ander verblijfsrecht"),
    TERUGGEKEERD("Teruggekeerd of vertrokken"),
    UITGEPROCEDEERD("Geen mogelijkheden meer"),
    NIET_NODIG("Er is geen verblijfsvraag");

    private final String omschrijving;

    RedenAfronding(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
