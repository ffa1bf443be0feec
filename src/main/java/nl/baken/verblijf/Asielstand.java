// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** Whether another procedure decides what is possible (P08.1). */
public enum Asielstand implements Codewoord {
    GEEN("Geen asielprocedure of Dublinclaim"),
    ASIEL("Asielprocedure"),
    DUBLIN("Dublinclaim"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Asielstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
