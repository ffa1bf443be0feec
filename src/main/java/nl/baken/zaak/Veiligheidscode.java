// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** How dangerous it is now (D05); the order is the priority. */
public enum Veiligheidscode implements Codewoord {
    ROOD("Rood"),
    ORANJE("Oranje"),
    GROEN("Groen");

    private final String omschrijving;

    Veiligheidscode(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    public static Veiligheidscode vanCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
