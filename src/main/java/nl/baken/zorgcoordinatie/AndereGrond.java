// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** A ground for sharing without consent. */
public enum AndereGrond implements Codewoord {
    WET("De wet vraagt dit"),
    GEVAAR("Er is nu acuut gevaar");

    private final String omschrijving;

    AndereGrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
