// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Whether help was called before the form was filled in. */
public enum Spoedbericht implements Codewoord {
    GEBELD("Ja, ik heb gebeld"),
    IK_BEL_NU("Nee, ik bel nu");

    private final String omschrijving;

    Spoedbericht(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
