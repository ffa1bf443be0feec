// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** What the client decides after a talk. */
public enum Vervolgkeuze implements Codewoord {
    DOEN("Ja, de cliënt wil dit"),
    AFZIEN("Nee, de cliënt ziet ervan af");

    private final String omschrijving;

    Vervolgkeuze(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
