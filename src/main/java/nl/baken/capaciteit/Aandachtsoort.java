// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** What the monthly check finds to talk about. */
public enum Aandachtsoort implements Codewoord {
    OVERBELASTING("Overbelasting"),
    KWARTAAL("Kwartaaloverleg"),
    JAAR("Jaarafrekening");

    private final String omschrijving;

    Aandachtsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
