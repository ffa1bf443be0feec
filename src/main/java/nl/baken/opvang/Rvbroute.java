// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Who sends the Rvb form to COA (P04.6). */
public enum Rvbroute implements Codewoord {
    ZORGCOORDINATOR("De zorgcoördinator"),
    OPVANG("De opvang");

    private final String omschrijving;

    Rvbroute(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
