// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.10: whether the client is kept apart from the suspect. */
public enum Bescherming implements Codewoord {
    GEREGELD("geregeld"),
    GEVRAAGD("gevraagd"),
    NIET_NODIG("niet nodig");

    private final String omschrijving;

    Bescherming(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
