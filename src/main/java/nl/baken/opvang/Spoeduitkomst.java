// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** What the municipality decides at once (P04.3). */
public enum Spoeduitkomst implements Codewoord {
    TIJDELIJKE_PLEK("Tijdelijke voorziening toegekend"),
    GEEN_SPOED("Er is geen spoed"),
    AFGEWEZEN("Afgewezen");

    private final String omschrijving;

    Spoeduitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
