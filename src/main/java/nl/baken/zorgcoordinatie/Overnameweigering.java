// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Why the other region does not take over (X4). */
public enum Overnameweigering implements Codewoord {
    GEEN_PLEK("Er is geen plek of geen capaciteit"),
    NIET_VERANTWOORDELIJK("Zij vinden zich niet verantwoordelijk"),
    TE_WEINIG_GEGEVENS("Zij hebben te weinig gegevens"),
    NIET_VEILIG("Het is daar niet veilig"),
    ANDERS("Iets anders");

    private final String omschrijving;

    Overnameweigering(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
