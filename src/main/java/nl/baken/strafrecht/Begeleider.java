// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.1: who was there when the choice was explained. */
public enum Begeleider implements Codewoord {
    COORDINATOR("alleen de zorgcoördinator"),
    SLACHTOFFERHULP("met Slachtofferhulp"),
    ADVOCAAT("met een advocaat"),
    BEIDE("met Slachtofferhulp en een advocaat");

    private final String omschrijving;

    Begeleider(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
