// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Where a client goes when somebody else takes over (X4). */
public enum Bestemming implements Codewoord {
    ANDERE_REGIO("Een andere regio in Nederland"),
    BUITENLAND("Een ander land");

    private final String omschrijving;

    Bestemming(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
