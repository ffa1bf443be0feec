// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** What an interpreter is for: this decides who pays (D10b). */
public enum Tolksituatie implements Codewoord {
    STRAFVERHOOR("Verhoor of aangifte bij de politie"),
    ADVOCAAT("Gesprek met de advocaat"),
    OPVANG("Gesprek in de opvang"),
    AMBULANT("Ambulante hulp of afspraak buiten de opvang"),
    GGZ("Afspraak bij de ggz");

    private final String omschrijving;

    Tolksituatie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
