// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.util.Locale;
import nl.baken.gedeeld.Codewoord;

/** What somebody thinks of two people who look alike (X6). Only the last one can become a merge. */
public enum Koppelsoort implements Codewoord {
    NIET_ZELFDE("Niet dezelfde"),
    GEZIN("Familie van elkaar"),
    MOGELIJK_ZELFDE("Mogelijk dezelfde"),
    ZELFDE("Dezelfde persoon");

    private final String omschrijving;

    Koppelsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Koppelsoort vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
