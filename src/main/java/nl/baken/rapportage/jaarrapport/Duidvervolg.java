// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/** How it goes on after the figures were read (P13.4). */
public enum Duidvervolg implements Codewoord {
    AFSTEMMEN("De duiding voorleggen"),
    OPNIEUW_TELLEN("Opnieuw tellen");

    private final String omschrijving;

    Duidvervolg(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
