// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Whether a client is registered with CoMensha (P03.6). */
public enum Comenshastand implements Codewoord {
    AL_GEREGISTREERD("De cliënt was al geregistreerd"),
    NU_AANGEMELD("Ik heb de cliënt nu aangemeld"),
    GEEN_TOESTEMMING("Niet geregistreerd: de cliënt geeft geen toestemming");

    private final String omschrijving;

    Comenshastand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    boolean isGeregistreerd() {
        return this != GEEN_TOESTEMMING;
    }
}
