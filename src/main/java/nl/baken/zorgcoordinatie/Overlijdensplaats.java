// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Where somebody died, without an address (X7). */
public enum Overlijdensplaats implements Codewoord {
    OPVANG("In de opvang"),
    ZIEKENHUIS("In een ziekenhuis of instelling"),
    ELDERS("Ergens anders in Nederland"),
    BUITENLAND("In het buitenland"),
    ONBEKEND("Nog niet bekend");

    private final String omschrijving;

    Overlijdensplaats(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
