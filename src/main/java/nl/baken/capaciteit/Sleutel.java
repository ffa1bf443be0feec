// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** With what the costs of a year are divided over the centrumgemeenten (D13). */
public enum Sleutel implements Codewoord {
    GELIJK("Gelijk"),
    INWONERS("Inwoners"),
    DUVO_BUDGET("DUVO-budget"),
    GEBRUIK("Gebruik");

    private final String omschrijving;

    Sleutel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
