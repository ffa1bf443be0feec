// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** By phone unless that does not work. */
public enum Tolkwijze implements Codewoord {
    TELEFOON("Telefonisch"),
    OP_LOCATIE("Op locatie");

    private final String omschrijving;

    Tolkwijze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
