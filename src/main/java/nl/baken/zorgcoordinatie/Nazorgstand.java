// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Whether care for who stays behind is arranged (X7). */
public enum Nazorgstand implements Codewoord {
    GEREGELD("Geregeld"),
    NIET_NODIG("Niet nodig");

    private final String omschrijving;

    Nazorgstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
