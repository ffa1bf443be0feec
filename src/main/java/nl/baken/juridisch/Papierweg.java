// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.9: by which road. */
public enum Papierweg implements Codewoord {
    AMBASSADE("Ambassade of consulaat"),
    GEMEENTE("Gemeente"),
    IND("IND"),
    POLITIE("Politie"),
    ADVOCAAT("De advocaat");

    private final String omschrijving;

    Papierweg(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
