// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Whether a representative is a suspect. */
public enum Verdenking implements Codewoord {
    VERDACHT("Ja, verdachte in de zaak van de cliënt"),
    NIET_MEER_VERDACHT("Nee, niet meer");

    private final String omschrijving;

    Verdenking(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
