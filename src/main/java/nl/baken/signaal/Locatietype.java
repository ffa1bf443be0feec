// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** The kind of place where something was seen. */
public enum Locatietype implements Codewoord {
    WONING("Woning"),
    BEDRIJF("Bedrijf of werkplek"),
    HOTEL("Hotel of vakantiepark"),
    STRAAT("Straat of openbare ruimte"),
    BALIE("Balie of kantoor"),
    SCHOOL("School"),
    ZORG("Zorginstelling"),
    ONLINE("Online"),
    GRENS("Schiphol of grens"),
    ANDERS("Anders");

    private final String omschrijving;

    Locatietype(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
