// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Why a client may be handed over, or may not (X4, D10). */
public enum Overdrachtgrond implements Codewoord {
    TOESTEMMING("De cliënt gaf toestemming"),
    VITAAL_BELANG("Toestemming vragen kan niet, en er is direct gevaar"),
    GEEN("De cliënt wil het niet");

    private final String omschrijving;

    Overdrachtgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
