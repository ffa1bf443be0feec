// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** What papers there are, never their numbers (P08.1). */
public enum Documenten implements Codewoord {
    REISDOCUMENT("Paspoort of identiteitskaart"),
    VERBLIJFSDOCUMENT("Verblijfsdocument of W-document"),
    BIJ_ANDER("Bij een ander, bijvoorbeeld de dader"),
    GEEN("Geen"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Documenten(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
