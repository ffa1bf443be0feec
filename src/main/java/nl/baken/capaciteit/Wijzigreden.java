// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** Why a signed contract changes. */
public enum Wijzigreden implements Codewoord {
    TYPEFOUT("Verkeerd ingevoerd"),
    EERDER_KLAAR("De samenwerking stopt eerder"),
    AFSPRAAK("Er is iets anders afgesproken");

    private final String omschrijving;

    Wijzigreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
