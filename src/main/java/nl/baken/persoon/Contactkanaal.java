// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import nl.baken.gedeeld.Codewoord;

/** The way along which contact is safe. */
public enum Contactkanaal implements Codewoord {
    TELEFOON("Telefoon"),
    SMS("Sms of chat"),
    MAIL("E-mail"),
    VIA_OPVANG("Via de opvang"),
    VIA_CONTACTPERSOON("Via iemand die de cliënt vertrouwt"),
    GEEN("Nog geen veilige manier");

    private final String omschrijving;

    Contactkanaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Contactkanaal vanCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
