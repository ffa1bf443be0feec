// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** What a signal means, as a person decides (P02.3); the score only advises. */
public enum Duiding implements Codewoord {
    VERMOEDEN("Vermoeden van mensenhandel"),
    TWIJFEL("Twijfel"),
    GEEN_VERMOEDEN("Geen vermoeden");

    private final String omschrijving;

    Duiding(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
