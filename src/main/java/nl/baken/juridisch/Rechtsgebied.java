// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.1: what a lawyer helps with. */
public enum Rechtsgebied implements Codewoord {
    STRAFRECHT("Strafzaak en schade"),
    VREEMDELINGENRECHT("Verblijfsrecht"),
    FAMILIERECHT("Familie en kinderen"),
    ARBEIDSRECHT("Werk en loon");

    private final String omschrijving;

    Rechtsgebied(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
