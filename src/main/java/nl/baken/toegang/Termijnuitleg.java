// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.taak.Taaktermijn;
import nl.baken.gedeeld.taak.Taaktoegang.OpenTaak;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnregel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the deadline of a task from the rule that it was counted with. */
@Component
class Termijnuitleg implements Taaktermijn {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("' om 'HH.mm' uur'");

    private final Termijnen termijnen;
    private final Clock klok;

    Termijnuitleg(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Uitleg> van(OpenTaak taak) {
        return Optional.ofNullable(taak.termijn())
                .flatMap(regel -> termijn(regel, taak))
                .map(this::uitleg);
    }

    /** Of several that run by one rule the one with the end of this task. */
    private Optional<Termijn> termijn(String regel, OpenTaak taak) {
        return termijnen.lopend(regel, taak.nummer()).stream()
                .min(Comparator.comparing(termijn -> !termijn.vervalt().equals(taak.vervalt())));
    }

    private Uitleg uitleg(Termijn termijn) {
        Instant nu = klok.instant();
        Termijnregel regel = termijn.volgens();
        String moment = Datuminvoer.toon(termijn.laatsteDag())
                + (termijn.duur().looptOpDeKlok()
                        ? TIJD.format(termijn.vervalt().atZone(klok.getZone()))
                        : "");
        return new Uitleg(
                "Uiterlijk " + moment + " (" + termijn.resterend(nu) + ")",
                termijn.omschrijving() + ", " + termijn.duur().inWoorden() + " na: " + regel.anker(),
                regel.gevolg(),
                termijn.isTeLaat(nu));
    }
}
