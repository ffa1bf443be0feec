// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** How the Rvb stands. */
public enum Rvbstand implements Codewoord {
    AANGEVRAAGD("Aangevraagd"),
    TOEGEKEND("Toegekend"),
    AFGEWEZEN("Afgewezen"),
    NIET_NODIG("Niet nodig");

    private final String omschrijving;

    Rvbstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
