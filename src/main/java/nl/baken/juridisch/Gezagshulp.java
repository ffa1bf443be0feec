// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.11: who arranges it. */
public enum Gezagshulp implements Codewoord {
    ADVOCAAT("De advocaat"),
    RAAD("Raad voor de Kinderbescherming"),
    JEUGDHULP("Jeugdbescherming of Nidos"),
    GEMEENTE("Gemeente");

    private final String omschrijving;

    Gezagshulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
