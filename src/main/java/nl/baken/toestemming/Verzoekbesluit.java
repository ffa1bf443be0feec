// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** What we answer to a request. */
public enum Verzoekbesluit implements Codewoord {
    TOEWIJZEN("Ja, helemaal"),
    DEELS("Voor een deel"),
    AFWIJZEN("Nee");

    private final String omschrijving;

    Verzoekbesluit(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
