// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.logboek.keten.Ketencontrole.Breuk;
import nl.baken.logboek.keten.Ketencontrole.Fout;
import nl.baken.toegang.Inzagespoor;
import nl.baken.verhalen.Verhaal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody waits for the chain, every line gets into it once, and what is changed afterwards is found. */
@BakenTest
class KetenTest {

    private static final int SCHRIJVERS = 16;
    private static final int KEREN = 20;

    /** Fewer than there are connections, a divisor of the number of writers. */
    private static final int TEGELIJK = 8;

    @Autowired
    private Zegelaar zegelaar;

    @Autowired
    private Ketencontrole controle;

    @Autowired
    private Ankers ankers;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Inzagespoor sporen;

    @Autowired
    private ApplicationContext baken;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Buitenom buitenom;

    private final String nummer = SignaalNummer.nieuw().waarde();

    @BeforeEach
    void alles() {
        verzegel();
        assertThat(controle.controleer(List.of()).breuk()).isEmpty();
    }

    @Test
    void zestienSchrijversWachtenNietOpElkaarEnElkeRegelKomtEenKeerInDeKeten() throws Exception {
        int zonder = nummersZonderRegel();
        CountDownLatch start = new CountDownLatch(1);
        CyclicBarrier samen = new CyclicBarrier(TEGELIJK);
        ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS + 1);
        try {
            List<Future<Integer>> werk = new ArrayList<>();
            for (int n = 0; n < SCHRIJVERS; n++) {
                werk.add(schrijvers.submit(schrijver(start, samen)));
            }
            Future<?> zegel = schrijvers.submit(() -> {
                while (werk.stream().anyMatch(een -> !een.isDone())) {
                    zegelaar.verzegel();
                }
            });
            start.countDown();
            int geschreven = 0;
            for (Future<Integer> een : werk) {
                geschreven += een.get();
            }
            zegel.get();
            verzegel();

            assertThat(schakels()).isEqualTo(geschreven).isEqualTo(SCHRIJVERS * KEREN * 3 / 4);
            assertThat(nummersZonderRegel() - zonder).isGreaterThanOrEqualTo(SCHRIJVERS * KEREN / 4);
            assertThat(controle.controleer(List.of()).breuk()).isEmpty();
        } finally {
            schrijvers.shutdownNow();
        }
    }

    @Test
    void nummersDieVerlorenGaanHoudenHetVerzegelenNietOp() {
        transactie.executeWithoutResult(
                status -> database.sql("select count(nextval('logboek.regelnummer')) from generate_series(1, ?)")
                        .param(3 * Zegelaar.PER_KEER)
                        .query(rij -> {}));
        verzegeldeRegel();

        assertThat(schakels()).isEqualTo(1);
        assertThat(breuk(controle)).isEmpty();
    }

    /**
     * One in four is rolled back after it took its number. The first lines of eight writers are all written before any of
     * them is committed, which could not be if one waited for another.
     */
    private Callable<Integer> schrijver(CountDownLatch start, CyclicBarrier samen) {
        return () -> {
            start.await();
            int geschreven = 0;
            for (int n = 0; n < KEREN; n++) {
                boolean eerste = n == 0;
                boolean terug = n % 4 == 3;
                transactie.executeWithoutResult(status -> {
                    schrijf();
                    schrijfNuAl();
                    if (eerste) {
                        wachtOp(samen);
                    }
                    if (terug) {
                        status.setRollbackOnly();
                    }
                });
                geschreven += terug ? 0 : 1;
            }
            return geschreven;
        };
    }

    private static void wachtOp(CyclicBarrier samen) {
        try {
            samen.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("one writer waits for another", e);
        }
    }

    @Test
    void watNogNietIsVastgelegdWordtNietOvergeslagen() {
        transactie.executeWithoutResult(traag -> {
            schrijf();
            schrijfNuAl();
            ondertussen(() -> {
                transactie.executeWithoutResult(snel -> schrijf());
                verzegel();
                assertThat(schakels()).isZero();
            });
        });

        verzegel();

        assertThat(schakels()).isEqualTo(2);
    }

    @Test
    void eenVeranderdeLetterWordtGevonden() throws Exception {
        long regel = verzegeldeRegel();
        verzegeldeRegel();
        assertThat(opdracht(controle, null).doe()).startsWith("Logboek: heel, ");

        buitenom.doe("update logboek.regel set wat = 'X' || substr(wat, 2) where nr = " + regel, daarna -> {
            assertThat(breuk(daarna)).contains(new Breuk(regel, Fout.VERANDERD));
            assertThatThrownBy(() -> opdracht(daarna, null).doe())
                    .hasMessageContaining("niet heel, regel " + regel + ".");
        });
    }

    @Test
    void eenVerdwenenRegelWordtGevondenOokZonderZijnSchakel() throws Exception {
        long regel = verzegeldeRegel();
        long volgende = verzegeldeRegel();
        String regelWeg = "delete from logboek.regel where nr = ";
        String schakelWeg = "; delete from logboek.schakel where nr = ";

        buitenom.doe(regelWeg + regel, daarna -> assertThat(breuk(daarna)).contains(new Breuk(regel, Fout.VERDWENEN)));
        buitenom.doe(regelWeg + regel + schakelWeg + regel, daarna -> assertThat(breuk(daarna))
                .contains(new Breuk(volgende, Fout.VERANDERD)));
        buitenom.doe(regelWeg + volgende + schakelWeg + volgende, daarna -> assertThat(breuk(daarna))
                .contains(new Breuk(volgende, Fout.GEEN_GAT)));
    }

    @Test
    void eenRegelDieErLaterBijKomtWordtGevonden() throws Exception {
        long leeg = database.sql("select nextval('logboek.regelnummer')")
                .query(Long.class)
                .single();
        verzegeldeRegel();

        buitenom.doe(
                "create temporary table erbij as select * from logboek.regel where nummer = '" + nummer
                        + "'; update erbij set nr = " + leeg + "; insert into logboek.regel select * from erbij",
                daarna -> assertThat(breuk(daarna)).contains(new Breuk(leeg, Fout.ERBIJ)));
    }

    @Test
    void wieDeHeleKetenOpnieuwMaaktLooptVastOpHetAnkerVanDeAnder(@TempDir Path map) throws Exception {
        long laatste = verzegeldeRegel();
        verhaal.nu("2071-03-04T12:00");
        zegelaar.veranker();
        new Ankers(database, new Keteninstellingen(Duration.ZERO, map, null)).bewaarBuiten();
        Ankers.Anker anker = ankers.laatste(1).get(0);
        Path buiten = map.resolve("baken-anker-" + anker.dag() + ".txt");
        assertThat(Files.readString(buiten).strip()).isEqualTo(anker.regel());
        assertThat(opdracht(controle, buiten).doe()).startsWith("Logboek: heel, ");

        buitenom.doe(OPNIEUW.formatted(laatste) + "; delete from logboek.anker", daarna -> {
            assertThat(breuk(daarna)).isEmpty();
            assertThatThrownBy(() -> opdracht(daarna, buiten).doe()).hasMessageContaining(Fout.ANKER.uitleg());
        });
    }

    /** What somebody with all rights would do: change the line, and its link so that it fits again. */
    private static final String OPNIEUW =
            """
            update logboek.regel set wat = 'iets anders' where nr = %1$d;
            update logboek.schakel s set hash = sha256(coalesce(
                (select v.hash from logboek.schakel v where v.maand = s.maand and v.nr < s.nr order by v.nr desc limit 1),
                sha256(convert_to('logboek van Baken, ' || s.maand, 'UTF8')))
              || logboek.inhoud((select r from logboek.regel r where r.nr = s.nr)))
            where s.nr = %1$d""";

    private void verzegel() {
        zegelaar.verzegelAlles();
        zegelaar.verzegelAlles();
    }

    private void schrijf() {
        gebeurtenissen.publishEvent(new Handeling("geschreven", nummer, "test"));
    }

    /** Lines are written at the end of a transaction, or when it reads the log. */
    private void schrijfNuAl() {
        sporen.van(nummer, "niemand", Instant.EPOCH, Instant.EPOCH);
    }

    private long verzegeldeRegel() {
        transactie.executeWithoutResult(status -> schrijf());
        verzegel();
        return database.sql("select max(nr) from logboek.regel where nummer = ?")
                .param(nummer)
                .query(Long.class)
                .single();
    }

    private int schakels() {
        return database.sql("select count(*) from logboek.schakel join logboek.regel using (nr) where nummer = ?")
                .param(nummer)
                .query(Integer.class)
                .single();
    }

    private int nummersZonderRegel() {
        return database.sql("select coalesce(sum(tot - van + 1), 0) from logboek.gat")
                .query(Integer.class)
                .single();
    }

    private static Optional<Breuk> breuk(Ketencontrole controle) {
        return controle.controleer(List.of()).breuk();
    }

    private Ketenopdracht opdracht(Ketencontrole controle, @Nullable Path ankers) {
        return new Ketenopdracht(controle, new Keteninstellingen(Duration.ZERO, null, ankers), baken);
    }

    private static void ondertussen(Runnable werk) {
        CompletableFuture.runAsync(werk).join();
    }
}
