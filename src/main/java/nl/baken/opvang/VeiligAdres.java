// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.Codewoord;

/** How an address is kept out of sight (P04.7). */
public enum VeiligAdres implements Codewoord {
    BRIEFADRES("Briefadres"),
    GEHEIMHOUDING("Geheimhouding in de BRP"),
    BEIDE("Briefadres en geheimhouding");

    private final String omschrijving;

    VeiligAdres(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
