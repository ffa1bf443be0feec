// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** Why the track ends. */
public enum Afrondreden implements Codewoord {
    ALLES_GEREGELD("Alles is geregeld"),
    ANDER_VOLGT("De advocaat of een ander volgt wat nog loopt"),
    CLIENT_STOPT("De cliënt wil geen hulp meer"),
    NIET_NODIG("Er is niets te regelen");

    private final String omschrijving;

    Afrondreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
