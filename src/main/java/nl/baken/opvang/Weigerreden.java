// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Why a place was refused, by the shelter or the client. */
public enum Weigerreden implements Codewoord {
    VOL("De opvang is vol"),
    DOELGROEP("De cliënt past niet bij de doelgroep"),
    VEILIGHEID("De plek is niet veilig genoeg"),
    HUISREGELS("Uitgesloten door de huisregels"),
    CLIENT_WIL_NIET("De cliënt wil deze plek niet"),
    ANDERS("Andere reden");

    private final String omschrijving;

    Weigerreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
