// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What happens to the children of a client who is handed over (X4). */
public enum Kinderkeuze implements Codewoord {
    GEEN_KINDEREN("Nee"),
    GAAN_MEE("Ja, de kinderen gaan mee"),
    BLIJVEN("Ja, maar de kinderen blijven hier");

    private final String omschrijving;

    Kinderkeuze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
