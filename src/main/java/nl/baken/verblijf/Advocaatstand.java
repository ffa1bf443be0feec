// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** Whether a lawyer looks after the residence. */
public enum Advocaatstand implements Codewoord {
    BEKEND("Er is een advocaat"),
    GEVRAAGD("Advocaat gevraagd"),
    NEE("Nog geen advocaat"),
    WIL_NIET("De cliënt wil geen advocaat");

    private final String omschrijving;

    Advocaatstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
