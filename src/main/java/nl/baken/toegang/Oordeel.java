// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import nl.baken.gedeeld.Codewoord;

/** What a second person says. */
public enum Oordeel implements Codewoord {
    AKKOORD("Ja, akkoord"),
    NIET_AKKOORD("Nee, niet akkoord");

    private final String omschrijving;

    Oordeel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
