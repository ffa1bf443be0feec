// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** How a reporter without an account was told. */
public enum Terugkoppelkanaal {
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

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}
