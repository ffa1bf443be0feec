// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Why a next place is needed while the old one is still there (P04.9). */
public enum Zoekreden implements Codewoord {
    DOORSTROOM("Doorstroom naar een passende plek"),
    VEILIGHEID("De plek is niet veilig"),
    HUISREGELS("De cliënt moet weg vanwege de huisregels"),
    EINDE_VERBLIJF("Het verblijf loopt af");

    private final String omschrijving;

    Zoekreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
