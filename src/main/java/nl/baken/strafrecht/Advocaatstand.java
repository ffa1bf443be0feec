// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** P07.2: whether a lawyer is there before the first interview. Who it is, belongs to P09. */
public enum Advocaatstand implements Codewoord {
    GEREGELD("geregeld"),
    AANGEVRAAGD("aangevraagd"),
    WIL_NIET("de cliënt wil geen advocaat");

    private final String omschrijving;

    Advocaatstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
