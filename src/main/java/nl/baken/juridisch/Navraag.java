// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.10: what the CJIB says. */
public enum Navraag implements Codewoord {
    ONTVANGEN("Het voorschot is ontvangen"),
    NOG_NIET("Nog niet ontvangen"),
    GEEN_RECHT("De cliënt krijgt geen voorschot");

    private final String omschrijving;

    Navraag(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
