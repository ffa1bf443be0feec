// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Whether somebody may do herself harm now (P06.1). */
public enum Gevaar implements Codewoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    Gevaar(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
