// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** How a signal came in. */
public enum Kanaal implements Codewoord {
    PORTAAL("Zelf ingevuld in Baken"),
    TELEFOON("Telefoon"),
    MAIL("E-mail"),
    GESPREK("Gesprek"),
    PAPIER("Op papier, later ingevoerd");

    private final String omschrijving;

    Kanaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
