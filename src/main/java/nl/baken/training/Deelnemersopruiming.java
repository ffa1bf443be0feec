// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * D09: a name is kept for the time of B08 after the last training of that person, and not longer. That somebody was
 * there stays, so that coverage of then stays what it was; the number on the certificate goes too, because who finds the
 * paper would know the name. What was agreed on coverage, in free words, is kept for the time of B10.
 */
@Service
public class Deelnemersopruiming {

    private static final String REGEL = "B08";
    private static final String AFSPRAAK = "B10";

    private final JdbcClient database;
    private final Deelnemeropslag deelnemers;
    private final Planopslag plannen;
    private final Termijnen termijnen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Deelnemersopruiming(
            JdbcClient database,
            Deelnemeropslag deelnemers,
            Planopslag plannen,
            Termijnen termijnen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.deelnemers = deelnemers;
        this.plannen = plannen;
        this.termijnen = termijnen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    private record Dagen(LocalDate dag, List<Long> personen) {}

    @Transactional
    public void ruimOp() {
        List<Dagen> weg = laatsteDagen().stream()
                // The oldest first, so that the rule is asked once more than it is used.
                .takeWhile(dagen ->
                        termijnen.vervalt(REGEL, Dag.begin(dagen.dag())).isBefore(klok.instant()))
                .toList();
        weg.forEach(dagen -> deelnemers.wis(dagen.personen(), klok.instant()));
        if (!weg.isEmpty()) {
            meld(
                    "namen van deelnemers verwijderd",
                    String.valueOf(LocalDate.now(klok).getYear()));
        }
        ruimAfsprakenOp();
    }

    private void ruimAfsprakenOp() {
        plannen.alle().stream()
                .filter(plan -> plan.besprokenOp() != null)
                .filter(plan -> termijnen
                        .vervalt(AFSPRAAK, Objects.requireNonNull(plan.besprokenOp()))
                        .isBefore(klok.instant()))
                .filter(plan -> plannen.wisAfspraak(new TrainingsplanNummer(plan.nummer())))
                .forEach(plan -> meld("afspraak over dekking verwijderd", plan.nummer()));
    }

    private void meld(String wat, String waarover) {
        gebeurtenissen.publishEvent(new Handeling(Actie.VERWIJDEREN, wat, waarover, "systeem"));
    }

    /** By the last day that somebody had something to do with a training. */
    private List<Dagen> laatsteDagen() {
        return database.sql(
                        """
                        select dag, array_agg(id) as personen from (
                            select p.id, greatest(
                                (p.gemaakt_op at time zone 'Europe/Amsterdam')::date,
                                (select max(coalesce(s.eindigt, s.gemaakt_op) at time zone 'Europe/Amsterdam')::date
                                 from training.sessie s where s.trainer = p.id or s.nummer in
                                     (select d.sessie from training.deelname d where d.persoon = p.id))) as dag
                            from training.persoon p where p.gewist_op is null
                              and not exists (select 1 from training.certificaat c where c.persoon = p.id and c.tot >= ?)) l
                        group by dag order by dag""")
                .param(LocalDate.now(klok))
                .query((rij, n) -> new Dagen(rij.getObject("dag", LocalDate.class), List.of((Long[])
                        rij.getArray("personen").getArray())))
                .list();
    }
}
