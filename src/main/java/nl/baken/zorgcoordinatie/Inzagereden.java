// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What a closed file is needed for (X8). */
public enum Inzagereden implements Codewoord {
    VEILIGHEID("Weten wat gevaarlijk is of was"),
    HULP("Weten welke hulp er al was"),
    VRAAG_CLIENT("De cliënt vraagt erom"),
    ANDERS("Iets anders");

    private final String omschrijving;

    Inzagereden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
