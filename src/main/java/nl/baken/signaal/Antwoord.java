// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** Yes or no, asked in so many words. */
public enum Antwoord implements Codewoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    Antwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
