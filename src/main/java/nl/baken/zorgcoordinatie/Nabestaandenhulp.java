// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Where relatives are shown the way to (X7). */
public enum Nabestaandenhulp implements Codewoord {
    SLACHTOFFERHULP("Slachtofferhulp Nederland"),
    SCHADEFONDS("Schadefonds Geweldsmisdrijven"),
    WILLEN_GEEN_HULP("Zij willen geen hulp"),
    VIA_POLITIE("Loopt via de familierechercheur");

    private final String omschrijving;

    Nabestaandenhulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
