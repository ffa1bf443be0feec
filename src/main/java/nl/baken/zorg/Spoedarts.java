// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Whether a doctor was called for what is acute. */
public enum Spoedarts implements Codewoord {
    GEBELD("Ja, ik heb gebeld"),
    AFGEZIEN("Nee, de cliënt ziet ervan af");

    private final String omschrijving;

    Spoedarts(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
