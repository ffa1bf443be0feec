// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** The deadlines of care, counted from days: one runs at a time for each rule. */
@Component
class Zorgtermijnen {

    /** Nothing is due: a message comes first. */
    private static final Duration OOIT = Duration.ofDays(3650);

    private final Termijnen termijnen;
    private final Clock klok;

    Zorgtermijnen(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Lets this rule run from this day and no other. What already runs from it, keeps its end, also a moved one. */
    Termijn loopVanaf(String regel, ZaakNummer nummer, LocalDate dag) {
        Optional<Termijn> loopt = termijnen.loopt(regel, nummer.waarde());
        if (loopt.isPresent() && dag(loopt.get().anker()).equals(dag)) {
            return loopt.get();
        }
        termijnen.vervallen(regel, nummer.waarde());
        Instant anker = Dag.begin(dag);
        Termijn termijn = termijnen.start(regel, nummer.waarde(), anker);
        while (!termijn.loopt()) {
            // This day had its deadline already, for another appointment: the next second is one of its own.
            anker = anker.plusSeconds(1);
            termijn = termijnen.start(regel, nummer.waarde(), anker);
        }
        return termijn;
    }

    /** Lets this rule run from now, unless it runs. */
    Termijn loop(String regel, ZaakNummer nummer) {
        return termijnen
                .loopt(regel, nummer.waarde())
                .orElseGet(() -> termijnen.start(regel, nummer.waarde(), klok.instant()));
    }

    Optional<Termijn> loopt(String regel, ZaakNummer nummer) {
        return termijnen.loopt(regel, nummer.waarde());
    }

    void gehaald(ZaakNummer nummer, String... regels) {
        termijnen.gehaald(List.of(regels), nummer.waarde());
    }

    void vervallen(ZaakNummer nummer, String... regels) {
        termijnen.vervallen(List.of(regels), nummer.waarde());
    }

    /** When it would end from this day; nothing is kept. */
    Instant vervalt(String regel, LocalDate dag) {
        return termijnen.vervalt(regel, Dag.begin(dag));
    }

    /** From when somebody must act: the first warning, or far away as long as the deadline stands still. */
    Instant nodigVanaf(Termijn termijn) {
        return termijn.isGepauzeerd()
                ? ooit()
                : termijn.waarschuwt().stream().findFirst().orElse(termijn.vervalt());
    }

    /** The first moment at which it is too late. */
    Instant teLaatVanaf(Termijn termijn) {
        return termijn.isGepauzeerd() ? ooit() : termijn.vervalt().plusSeconds(1);
    }

    boolean isGeweest(Instant moment) {
        return !klok.instant().isBefore(moment);
    }

    /** The first of these moments; far away when there is none. */
    Date eerste(Optional<Instant> een, Optional<Instant> ander) {
        return Date.from(Stream.concat(een.stream(), ander.stream())
                .min(Comparator.naturalOrder())
                .orElseGet(this::ooit));
    }

    private Instant ooit() {
        return klok.instant().plus(OOIT);
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, klok.getZone());
    }
}
