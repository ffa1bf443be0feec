// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Why what was ready is not sent any more. */
public enum Intrekreden implements Codewoord {
    TOESTEMMING_INGETROKKEN("De toestemming is ingetrokken"),
    NIET_MEER_NODIG("Het is niet meer nodig"),
    OVERGEDRAGEN("De zaak is overgedragen"),
    VERMIST("De cliënt is vermist"),
    OVERLEDEN("De cliënt is overleden"),
    ZAAK_GESLOTEN("De zaak is gesloten");

    private final String omschrijving;

    Intrekreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
