// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import nl.baken.gedeeld.Codewoord;

/** Why somebody must know which person an account id is. Source: proposal; the privacy officer decides. */
public enum Onthulreden implements Codewoord {
    KLACHT("Een klacht of vraag van een cliënt"),
    INCIDENT("Een datalek of ander beveiligingsincident"),
    ONDERZOEK("Onderzoek naar inzage die niet mocht"),
    VERZOEK("Een verzoek van iemand over de eigen gegevens");

    private final String omschrijving;

    Onthulreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
