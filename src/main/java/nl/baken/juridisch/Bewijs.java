// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** What makes the offence plausible: without aangifte other objective sources count too [S23]. */
public enum Bewijs implements Codewoord {
    AANGIFTE("Aangifte of verklaring bij de politie"),
    ANDERE_BRONNEN("Geen aangifte, wel andere bronnen");

    private final String omschrijving;

    Bewijs(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
