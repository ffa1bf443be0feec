// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import nl.baken.gedeeld.Codewoord;

/** Why the client may read who the employees were. Without a reason there is only what they do and for whom. */
public enum Naamreden implements Codewoord {
    CLIENT_VRAAGT("De cliënt vraagt om de namen"),
    KLACHT("De cliënt heeft een klacht over wie keek"),
    DATALEK("Het hoort bij een datalek");

    private final String omschrijving;

    Naamreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
