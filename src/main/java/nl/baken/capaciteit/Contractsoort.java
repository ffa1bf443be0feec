// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** Whether a contract stands alone, or only adds fte to another one. */
public enum Contractsoort implements Codewoord {
    DEKKING("Dekt deze gemeenten"),
    AANVULLING("Alleen extra fte naast een ander contract");

    private final String omschrijving;

    Contractsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
