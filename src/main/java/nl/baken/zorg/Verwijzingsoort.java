// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** Where somebody is referred to (P05.3). */
public enum Verwijzingsoort implements Codewoord {
    HUISARTS("Huisarts"),
    GGD("GGD (soa, tbc)"),
    VERLOSKUNDE("Verloskundige"),
    TANDARTS("Tandarts"),
    ZIEKENHUIS("Ziekenhuis"),
    SPOEDARTS("Spoedarts of spoedeisende hulp"),
    ANDERS("Andere zorgverlener");

    private final String omschrijving;

    Verwijzingsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
