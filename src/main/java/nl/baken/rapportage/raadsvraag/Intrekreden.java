// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import nl.baken.gedeeld.Codewoord;

/** Why a question needs no answer any more. */
public enum Intrekreden implements Codewoord {
    DOOR_DE_RAAD("Ingetrokken door de raad"),
    ONTERECHT_GEREGISTREERD("Onterecht geregistreerd");

    private final String omschrijving;

    Intrekreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
