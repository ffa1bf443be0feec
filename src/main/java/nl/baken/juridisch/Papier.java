// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.9: what has to be restored; never its number. */
public enum Papier implements Codewoord {
    REISDOCUMENT("Paspoort of identiteitskaart"),
    VERBLIJFSDOCUMENT("Verblijfsdocument"),
    INSCHRIJVING("Inschrijving in de BRP"),
    DIGID("DigiD of bankrekening"),
    AKTE("Akte, zoals een geboorteakte");

    private final String omschrijving;

    Papier(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
