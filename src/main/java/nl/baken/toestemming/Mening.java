// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** What a child thinks of it; asked when somebody else decides. */
public enum Mening implements Codewoord {
    EENS("Eens"),
    NIET_EENS("Niet eens"),
    WEET_NIET("Weet het niet"),
    NIET_TE_VRAGEN("Kon niet worden gevraagd");

    private final String omschrijving;

    Mening(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
