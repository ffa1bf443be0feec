// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What the other region decided (X4). */
public enum Regioantwoord implements Codewoord {
    AANVAARD("Ja, zij nemen de cliënt over"),
    GEWEIGERD("Nee, zij nemen niet over");

    private final String omschrijving;

    Regioantwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
