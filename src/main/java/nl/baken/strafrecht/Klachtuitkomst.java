// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** What became of the complaint about not prosecuting (article 12 Sv). */
public enum Klachtuitkomst implements Codewoord {
    INGEDIEND("ingediend"),
    NIET_INGEDIEND("niet ingediend"),
    GEGROND("het gerechtshof beveelt vervolging"),
    AFGEWEZEN("afgewezen");

    private final String omschrijving;

    Klachtuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
