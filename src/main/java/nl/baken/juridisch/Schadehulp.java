// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** Who does it with or for the client. */
public enum Schadehulp implements Codewoord {
    SLACHTOFFERHULP("Slachtofferhulp Nederland"),
    ADVOCAAT("De advocaat"),
    CLIENT_ZELF("De cliënt zelf");

    private final String omschrijving;

    Schadehulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
