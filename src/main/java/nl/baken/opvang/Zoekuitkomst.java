// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** What came of one attempt to find a place (P04.2). */
public enum Zoekuitkomst implements Codewoord {
    ELDERS("Plek elders gevonden"),
    OP_HET_BORD("Plek van het bord vasthouden"),
    GEVRAAGD("Gevraagd, ik wacht op antwoord"),
    GEWEIGERD("Geweigerd"),
    WACHTLIJST("Op een wachtlijst gezet");

    private final String omschrijving;

    Zoekuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
