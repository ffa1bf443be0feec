// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.Codewoord;

/** What was on the table in a quarterly meeting (P12.9). */
public enum Overlegpunt implements Codewoord {
    WERKLAST("Werklast naast fte"),
    UREN("Uren van het contract en uit eigen middelen"),
    DOORSTROOM("Doorstroom en wachttijd"),
    KWALITEIT("Kwaliteit en klachten"),
    COMPLEXITEIT("Zware zaken"),
    BUITEN_REGIO("Cliënten van buiten de regio"),
    VOORUITBLIK("Wat er aankomt");

    private final String omschrijving;

    Overlegpunt(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
