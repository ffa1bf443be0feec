// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** Whether a place is in the region; code red goes outside it (D05). */
public enum Regio implements Codewoord {
    IN_DE_REGIO("In de regio"),
    BUITEN_DE_REGIO("Buiten de regio");

    private final String omschrijving;

    Regio(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
