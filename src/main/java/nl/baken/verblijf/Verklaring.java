// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** Which statement says that somebody can't cooperate (P08.10); never what it says. */
public enum Verklaring implements Codewoord {
    POLITIE("Verklaring van de politie"),
    ARTS("Verklaring van een arts"),
    MINDERJARIG("De cliënt is minderjarig");

    private final String omschrijving;

    Verklaring(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
