// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** For whom a place is. */
public enum Doelgroep implements Codewoord {
    IEDEREEN("Iedereen"),
    VROUWEN("Vrouwen en hun kinderen"),
    MANNEN("Mannen en hun kinderen"),
    JONGEREN("Jongeren tot 18 jaar");

    private final String omschrijving;

    Doelgroep(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
