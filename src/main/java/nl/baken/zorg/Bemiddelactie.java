// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;

/** What is done while the ggz makes somebody wait (P06.4). */
public enum Bemiddelactie implements Codewoord {
    VERZEKERAAR("Wachtlijstbemiddeling gevraagd"),
    ANDERE_GGZ("Verwijzing naar een andere ggz-aanbieder"),
    POH_GGZ("Overbrugging: POH-GGZ"),
    OPVANG_PSYCHOLOOG("Overbrugging: psycholoog van de opvang"),
    LOTGENOTEN("Overbrugging: lotgenoten");

    private final String omschrijving;

    Bemiddelactie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
