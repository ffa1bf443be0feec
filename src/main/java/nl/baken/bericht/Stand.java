// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import nl.baken.gedeeld.Codewoord;

/** How far a mail in the outbox is. */
public enum Stand implements Codewoord {
    WACHT("Wacht"),
    BEZIG("Wordt verstuurd"),
    VERZONDEN("Verzonden"),
    VASTGELOPEN("Niet gelukt");

    private final String omschrijving;

    Stand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
