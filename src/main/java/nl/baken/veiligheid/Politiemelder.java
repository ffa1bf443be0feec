// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** Who told the police that somebody is missing. */
public enum Politiemelder implements Codewoord {
    WIJ("Wij"),
    OPVANG("De opvang of het COA"),
    OUDER_OF_VOOGD("Een ouder of voogd");

    private final String omschrijving;

    Politiemelder(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
