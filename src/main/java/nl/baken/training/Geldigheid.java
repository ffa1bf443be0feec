// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** How long a training counts (T34). */
@Component
class Geldigheid {

    static final String REGEL = "T34";

    /** What is unknown stays unknown. */
    static final LocalDate ALTIJD = LocalDate.of(9999, 12, 30);

    private final Termijnen termijnen;

    Geldigheid(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    /** The last day that a training of this day counts. */
    LocalDate tot(LocalDate dag) {
        return LocalDate.ofInstant(termijnen.vervalt(REGEL, Dag.begin(dag)), VerzetbareKlok.AMSTERDAM);
    }
}
