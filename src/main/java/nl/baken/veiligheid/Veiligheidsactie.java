// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** What somebody did at once for the safety of a client. */
public enum Veiligheidsactie implements Codewoord {
    GEBELD_112("112 gebeld"),
    POLITIE_GEBELD("Politie gebeld, zonder spoed"),
    ANDERE_PLEK("Cliënt naar een andere plek"),
    BEWAKING("Iemand bewaakt de cliënt"),
    OPVANG_INGELICHT("Opvang ingelicht");

    private final String omschrijving;

    Veiligheidsactie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
