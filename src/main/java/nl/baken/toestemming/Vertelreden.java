// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** Why whoever got facts must hear something about them. */
public enum Vertelreden implements Codewoord {
    TOESTEMMING_INGETROKKEN("Toestemming ingetrokken"),
    VERBETERD("Gegevens verbeterd"),
    GEWIST("Gegevens gewist"),
    BEPERKT("Gebruik beperkt");

    private final String omschrijving;

    Vertelreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
