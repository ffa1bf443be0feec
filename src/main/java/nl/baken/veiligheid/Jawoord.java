// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** An answer to a question of yes or no. */
public enum Jawoord implements Codewoord {
    JA("Ja"),
    NEE("Nee");

    private final String omschrijving;

    Jawoord(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
