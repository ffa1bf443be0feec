// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** What the municipality decides after its inquiry (P04.4). */
public enum Wmouitkomst implements Codewoord {
    TOEGEKEND("Toegekend"),
    AFGEWEZEN("Afgewezen");

    private final String omschrijving;

    Wmouitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
