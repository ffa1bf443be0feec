// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Locale;

/** What an organisation does in the region. */
public enum Organisatiesoort {
    GEMEENTE("Gemeente"),
    ZORGCOORDINATIE("Zorgcoördinatie"),
    OPVANG("Opvang"),
    TOEZICHT("Toezicht"),
    OVERIG("Anders");

    private final String omschrijving;

    Organisatiesoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }

    static Organisatiesoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
