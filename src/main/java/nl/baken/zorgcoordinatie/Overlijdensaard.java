// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** How somebody died, as far as known; no cause, for that is medical (X7). */
public enum Overlijdensaard implements Codewoord {
    NATUURLIJK("Natuurlijk"),
    NIET_NATUURLIJK("Niet natuurlijk"),
    ONBEKEND("Nog niet bekend");

    private final String omschrijving;

    Overlijdensaard(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
