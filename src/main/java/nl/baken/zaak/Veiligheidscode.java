// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** How dangerous it is now (D05); the order is the priority. */
public enum Veiligheidscode {
    ROOD("Rood"),
    ORANJE("Oranje"),
    GROEN("Groen");

    private final String omschrijving;

    Veiligheidscode(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Veiligheidscode vanCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
