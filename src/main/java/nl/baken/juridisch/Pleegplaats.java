// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** Where the exploitation was: the Schadefonds pays only for what happened in the Netherlands [S23]. */
public enum Pleegplaats implements Codewoord {
    NEDERLAND("In Nederland"),
    OOK_BUITENLAND("In Nederland en daarbuiten"),
    ALLEEN_BUITENLAND("Alleen buiten Nederland");

    private final String omschrijving;

    Pleegplaats(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
