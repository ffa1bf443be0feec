// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** How the client is, in three points (P03.10). */
public enum Welzijn implements Codewoord {
    GOED("Goed"),
    MATIG("Matig"),
    SLECHT("Slecht");

    private final String omschrijving;

    Welzijn(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
