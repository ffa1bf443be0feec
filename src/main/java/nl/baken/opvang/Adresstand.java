// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** How the safe address stands. */
public enum Adresstand implements Codewoord {
    AANGEVRAAGD("Aangevraagd bij Burgerzaken"),
    GEREGELD("Geregeld"),
    AFGEWEZEN("Afgewezen door de burgemeester");

    private final String omschrijving;

    Adresstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
