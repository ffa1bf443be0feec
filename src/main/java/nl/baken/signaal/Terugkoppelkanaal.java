// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** How a reporter without an account was told. */
public enum Terugkoppelkanaal implements Codewoord {
    BAKEN("In Baken"),
    TELEFOON("Telefoon"),
    MAIL("E-mail"),
    GESPREK("Gesprek"),
    POST("Post"),
    NIET_BEREIKT("Niet bereikt na drie pogingen");

    private final String omschrijving;

    Terugkoppelkanaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
