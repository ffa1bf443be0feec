// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Why a receiver was not told of a withdrawal. */
public enum WaaromNiet implements Codewoord {
    NIET_VEILIG("Vertellen is nu niet veilig"),
    NIET_BEREIKBAAR("De ontvanger is niet bereikbaar"),
    CLIENT_VERTELT_ZELF("De cliënt vertelt het zelf");

    private final String omschrijving;

    WaaromNiet(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
