// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** How a round of answers ended. */
public enum Rondeuitkomst implements Codewoord {
    AKKOORD("Iedereen akkoord"),
    NIET_AKKOORD("Niet akkoord"),
    TERUGGENOMEN("Teruggenomen");

    private final String omschrijving;

    Rondeuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
