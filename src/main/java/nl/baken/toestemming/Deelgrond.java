// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** On what ground something is shared. */
public enum Deelgrond implements Codewoord {
    TOESTEMMING("Toestemming van de cliënt"),
    WETTELIJKE_TAAK("Wettelijke taak"),
    VITAAL_BELANG("Acuut gevaar");

    private final String omschrijving;

    Deelgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
