// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Ontvanger;

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

    /** What they get. */
    Deling deling() {
        return switch (this) {
            case HUISARTS, GGD -> Zorgdeling.verwijzing(Ontvanger.HUISARTS);
            case VERLOSKUNDE, TANDARTS, ZIEKENHUIS, ANDERS -> Zorgdeling.verwijzing(Ontvanger.BEHANDELAAR);
            case SPOEDARTS -> Zorgdeling.spoed(Zorgdeling.verwijzing(Ontvanger.BEHANDELAAR));
        };
    }
}
