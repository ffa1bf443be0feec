// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Ontvanger;

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

    /** What another who treats gets; empty where the client goes along or asks it. */
    Optional<Deling> deling() {
        return switch (this) {
            case ANDERE_GGZ -> Optional.of(Zorgdeling.ggz());
            case POH_GGZ -> Optional.of(Zorgdeling.verwijzing(Ontvanger.HUISARTS));
            case VERZEKERAAR, OPVANG_PSYCHOLOOG, LOTGENOTEN -> Optional.empty();
        };
    }
}
