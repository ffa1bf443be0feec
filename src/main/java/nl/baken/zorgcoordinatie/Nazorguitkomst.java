// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** How somebody is after the care ended (P10.5). */
public enum Nazorguitkomst implements Codewoord {
    GAAT_GOED("Het gaat goed"),
    NIEUWE_ZORGEN("Er zijn nieuwe zorgen"),
    GEEN_GEHOOR("Geen gehoor"),
    WIL_NIET_MEER("De cliënt wil geen contact meer");

    private final String omschrijving;

    Nazorguitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
