// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Whom the client can speak with. */
public enum Tolkvoorkeur implements Codewoord {
    GEEN("Geen voorkeur"),
    VROUW("Een vrouw"),
    MAN("Een man");

    private final String omschrijving;

    Tolkvoorkeur(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
