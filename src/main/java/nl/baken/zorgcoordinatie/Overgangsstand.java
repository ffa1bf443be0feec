// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** How far one subject of the passage to 18 is (T36). */
public enum Overgangsstand implements Codewoord {
    GEREGELD("Geregeld"),
    LOOPT("Aangevraagd, het loopt"),
    NIET_NODIG("Niet nodig");

    private final String omschrijving;

    Overgangsstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
