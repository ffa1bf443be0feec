// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** Whether the AVIM knows of an incident. */
public enum Avimstand implements Codewoord {
    AL_GEMELD("Gemeld bij de AVIM"),
    NOG_DOEN("De AVIM wordt nog ingelicht"),
    NIET_NODIG("De AVIM hoeft het niet te weten");

    private final String omschrijving;

    Avimstand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
