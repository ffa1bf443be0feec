// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** How a signal came in. */
public enum Kanaal {
    PORTAAL("Zelf ingevuld in Baken"),
    TELEFOON("Telefoon"),
    MAIL("E-mail"),
    GESPREK("Gesprek"),
    PAPIER("Op papier, later ingevoerd");

    private final String omschrijving;

    Kanaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}
