// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** What a person thinks of a likeness (P01.6). */
public enum Matchoordeel implements Codewoord {
    ZELFDE("Dezelfde persoon"),
    NIET_DEZELFDE("Niet dezelfde"),
    ONZEKER("Niet te zeggen");

    private final String omschrijving;

    Matchoordeel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
