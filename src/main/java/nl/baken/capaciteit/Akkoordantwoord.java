// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** What a centrumgemeente says to a proposal. */
public enum Akkoordantwoord implements Codewoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    Akkoordantwoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
