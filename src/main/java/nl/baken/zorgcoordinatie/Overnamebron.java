// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** Who hands a client over to us (X4). */
public enum Overnamebron implements Codewoord {
    ANDERE_REGIO("Een andere regio"),
    COMENSHA("CoMensha");

    private final String omschrijving;

    Overnamebron(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
