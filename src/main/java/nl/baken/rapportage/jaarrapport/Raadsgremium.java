// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.Codewoord;

/** Who of the council was informed (P13.7). */
public enum Raadsgremium implements Codewoord {
    RAAD("De raad"),
    COMMISSIE("De raadscommissie"),
    RAAD_EN_COMMISSIE("De raad en de commissie");

    private final String omschrijving;

    Raadsgremium(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
