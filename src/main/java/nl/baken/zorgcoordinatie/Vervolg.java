// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** What an evaluation leads to (P03.13). */
public enum Vervolg implements Codewoord {
    DOORGAAN("De begeleiding gaat door"),
    AFSLUITEN("De zaak kan worden afgesloten");

    private final String omschrijving;

    Vervolg(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
