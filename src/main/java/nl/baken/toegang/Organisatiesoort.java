// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Locale;
import nl.baken.gedeeld.Codewoord;

/** What an organisation does in the region. */
public enum Organisatiesoort implements Codewoord {
    GEMEENTE("Gemeente"),
    ZORGCOORDINATIE("Zorgcoördinatie"),
    OPVANG("Opvang"),
    TOEZICHT("Toezicht"),
    OVERIG("Anders");

    private final String omschrijving;

    Organisatiesoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Organisatiesoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
