// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Whether a partner was told of the death, by a person and not by letter (X7). */
public enum Inlichting implements Codewoord {
    INGELICHT("Ingelicht, in een gesprek"),
    NIET_BETROKKEN("Niet betrokken bij deze cliënt");

    private final String omschrijving;

    Inlichting(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
