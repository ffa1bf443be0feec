// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** Why a person is named in a signal; suspects are only 'see police'. */
public enum Persoonsrol implements Codewoord {
    MOGELIJK_SLACHTOFFER("Mogelijk slachtoffer"),
    BETROKKEN_KIND("Betrokken kind"),
    GETUIGE("Getuige");

    private final String omschrijving;

    Persoonsrol(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
