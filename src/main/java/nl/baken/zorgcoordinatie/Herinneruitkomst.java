// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What came of asking again (X4). */
public enum Herinneruitkomst implements Codewoord {
    ANTWOORD_VOLGT("Zij antwoorden later"),
    GEEN_GEHOOR("Geen gehoor");

    private final String omschrijving;

    Herinneruitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
