// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Why somebody needs help again (X8). */
public enum Heropenaanleiding implements Codewoord {
    CONTACT_CLIENT("De cliënt nam zelf contact op"),
    MELDING("Iemand anders maakt zich zorgen"),
    KETENPARTNER("Een ketenpartner meldt iets"),
    NAZORG("Nieuwe zorgen bij de nazorg");

    private final String omschrijving;

    Heropenaanleiding(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
