// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/** What the municipal executive decided (P13.6). */
public enum Collegebesluit implements Codewoord {
    VASTGESTELD("Vastgesteld"),
    AANPASSEN("Eerst aanpassen");

    private final String omschrijving;

    Collegebesluit(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
