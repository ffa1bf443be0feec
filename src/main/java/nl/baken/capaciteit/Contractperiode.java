// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** From when until when a contract can hold. */
@Component
class Contractperiode {

    private static final int LANGST = 10;

    private final Termijnen termijnen;

    Contractperiode(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    /** @throws Weigering when it ends before it begins, lasts longer than any contract does, or is of before the rules */
    void eis(LocalDate van, LocalDate tot) {
        if (tot.isBefore(van)) {
            throw new Weigering("tot", "Het contract eindigt voordat het begint. Kijk de datums na.");
        }
        if (tot.isAfter(van.plusYears(LANGST))) {
            throw new Weigering("tot", "Dit contract duurt langer dan tien jaar. Controleer het jaartal.");
        }
        if (termijnen.zoekEinde(Contractopvolging.EINDE, Dag.begin(van)).isEmpty()) {
            throw new Weigering("van", "Zo lang geleden rekent Baken niet. Controleer het jaartal van de eerste dag.");
        }
    }
}
