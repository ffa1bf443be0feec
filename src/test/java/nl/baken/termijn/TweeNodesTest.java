// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.Proefverbinding.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.baken.Testdatabase;
import nl.baken.gedeeld.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database watch the same deadlines, each in transactions of its own. */
class TweeNodesTest {

    private static final String NUMMERS = "ZC-NODES";
    private static final int AANTAL = 40;

    private final JdbcClient jdbc = JdbcClient.create(Testdatabase.dataSource());
    private final TransactionTemplate transactie =
            new TransactionTemplate(new DataSourceTransactionManager(Testdatabase.dataSource()));
    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final List<Object> gemeld = new CopyOnWriteArrayList<>();

    @BeforeEach
    void termijnenDieVoorbijZijn() {
        Instant anker = moment("2026-06-01T10:00");
        klok.zet(moment("2026-06-10T10:00"));
        Termijnen termijnen = new Termijnen(jdbc, klok);
        transactie.executeWithoutResult(
                t -> IntStream.range(0, AANTAL).forEach(i -> termijnen.start("T06", NUMMERS + i, anker)));
    }

    @AfterEach
    void ruimtOp() {
        transactie.executeWithoutResult(t -> jdbc.sql("delete from termijn.termijn where nummer like ?")
                .param(NUMMERS + "%")
                .update());
    }

    @Test
    void samenMeldenZeElkeOverschrijdingEenKeer() throws Exception {
        CompletableFuture<Void> ander = CompletableFuture.runAsync(node(gemeld::add)::ronde);
        node(gemeld::add).ronde();
        ander.get(30, TimeUnit.SECONDS);

        assertThat(nummers()).hasSize(AANTAL).doesNotHaveDuplicates();
    }

    @Test
    void watDeEenVasthoudtSlaatDeAnderOverZonderTeWachten() {
        Termijnbewaking ander = node(gemeld::add);
        AtomicInteger gemeldDoorAnder = new AtomicInteger(-1);
        Termijnbewaking eerste = node(gebeurtenis -> {
            if (gebeurtenis instanceof TermijnOverschreden && gemeldDoorAnder.get() < 0) {
                CompletableFuture.runAsync(ander::ronde)
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join();
                gemeldDoorAnder.set(nummers().size());
            }
            gemeld.add(gebeurtenis);
        });
        eerste.ronde();

        assertThat(gemeldDoorAnder).as("al het andere, dit niet").hasValue(AANTAL - 1);
        assertThat(nummers()).hasSize(AANTAL).doesNotHaveDuplicates();
    }

    @Test
    void watNietLuktHoudtDeRestNietOpEnKomtDeVolgendeRondeTerug() {
        Termijnbewaking struikelt = node(gebeurtenis -> {
            if (gebeurtenis instanceof TermijnOverschreden wat
                    && wat.termijn().nummer().equals(NUMMERS + 3)) {
                throw new IllegalStateException("wie luistert, kan dit niet");
            }
            gemeld.add(gebeurtenis);
        });
        struikelt.ronde();
        assertThat(nummers()).hasSize(AANTAL - 1).doesNotContain(NUMMERS + 3);
        assertThat(new Termijnen(jdbc, klok).alleVan(NUMMERS + 3))
                .allSatisfy(termijn -> assertThat(termijn.overschredenOp()).isNull());

        node(gemeld::add).ronde();
        assertThat(nummers()).hasSize(AANTAL).doesNotHaveDuplicates();
    }

    private Termijnbewaking node(ApplicationEventPublisher luistert) {
        return new Termijnbewaking(jdbc, klok, luistert, transactie);
    }

    private List<String> nummers() {
        return gemeld.stream()
                .filter(TermijnOverschreden.class::isInstance)
                .map(gebeurtenis ->
                        ((TermijnOverschreden) gebeurtenis).termijn().nummer())
                .toList();
    }
}
