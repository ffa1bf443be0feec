// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.Weigering;
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

    /** @throws Weigering on this field when Baken knows no rule for a training of this day */
    void eisGeldig(String veld, LocalDate dag) {
        if (termijnen.zoekEinde(REGEL, Dag.begin(dag)).isEmpty()) {
            throw new Weigering(
                    veld, "Voor deze dag weet Baken niet hoelang een training geldt. Vul een latere datum in.");
        }
    }

    /** When somebody hears that a training of this day will not count much longer. */
    Instant herinnering(LocalDate dag) {
        Instant anker = Dag.begin(dag);
        return termijnen.waarschuwt(REGEL, anker).stream().findFirst().orElseGet(() -> termijnen.vervalt(REGEL, anker));
    }
}
