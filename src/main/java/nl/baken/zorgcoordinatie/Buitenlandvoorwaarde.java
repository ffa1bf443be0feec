// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What must be sure before a client is handed over abroad; all of them (X4). */
public enum Buitenlandvoorwaarde implements Codewoord {
    CLIENT_WIL_ZELF("De cliënt wil zelf naar dit land"),
    TERUGKEER_VEILIG("Iemand heeft uitgezocht dat het daar veilig is"),
    HULP_DAAR("Daar is iemand die de cliënt ontvangt en helpt");

    private final String omschrijving;

    Buitenlandvoorwaarde(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
