// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What the other region said before it knew who it is about (X4). */
public enum Eersteantwoord implements Codewoord {
    WIL_PAKKET("Stuur het pakket, dan beslissen wij"),
    WIL_NIET("Wij nemen niet over");

    private final String omschrijving;

    Eersteantwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
