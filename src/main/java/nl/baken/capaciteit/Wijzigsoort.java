// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** What can happen to a contract that two people signed. */
public enum Wijzigsoort implements Codewoord {
    WIJZIGEN("Andere laatste dag of andere afspraken"),
    VERVALLEN("Vervallen: dit contract geldt niet");

    private final String omschrijving;

    Wijzigsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
