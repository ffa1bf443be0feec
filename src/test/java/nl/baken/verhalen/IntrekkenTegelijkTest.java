// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Toestemmingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A withdrawal and a package at the same moment: one waits for the other, and nothing leaves after the withdrawal. */
@BakenTest
class IntrekkenTegelijkTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;
    private long pakket;

    @BeforeEach
    void eenPakketKlaar() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        toestemming.geeft(zaak, Doel.AVIM);
        pakket = toestemming.staatKlaar(zaak, Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID);
    }

    @Test
    void wieVerzendtTerwijlErWordtIngetrokkenWachtEnVerzendtDanNiet() throws Exception {
        CountDownLatch ingetrokken = new CountDownLatch(1);
        CompletableFuture<Boolean> verzonden = CompletableFuture.supplyAsync(() -> verzend(ingetrokken));

        als(() -> {
            toestemmingen.trekIn(zaak, List.of(Doel.AVIM));
            ingetrokken.countDown();
            wachtTotEenAnderWacht(verzonden);
        });

        assertThat(verzonden.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(pakketten.lees(zaak, pakket).intrekreden()).isEqualTo(Intrekreden.TOESTEMMING_INGETROKKEN);
        assertThat(pakketten.lees(zaak, pakket).isVerzonden()).isFalse();
    }

    @Test
    void watWegIsVoordatErWordtIngetrokkenHoortDeOntvanger() throws Exception {
        CountDownLatch weg = new CountDownLatch(1);
        CompletableFuture<Boolean> ingetrokken = CompletableFuture.supplyAsync(() -> {
            wacht(weg);
            als(() -> toestemmingen.trekIn(zaak, List.of(Doel.AVIM)));
            return true;
        });

        als(() -> {
            pakketten.verzend(pakket);
            weg.countDown();
            wachtTotEenAnderWacht(ingetrokken);
        });

        assertThat(ingetrokken.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(pakketten.lees(zaak, pakket).isVerzonden()).isTrue();
        assertThat(verhaal.taken("zorgcoordinator", zaak.waarde())).containsOnlyOnce("ontvangers-informeren");
    }

    private boolean verzend(CountDownLatch na) {
        wacht(na);
        try {
            als(() -> pakketten.verzend(pakket));
            return true;
        } catch (Weigering verwacht) {
            return false;
        }
    }

    private void als(Runnable stap) {
        verhaal.als("zorgcoordinator");
        try {
            transactie.executeWithoutResult(t -> stap.run());
        } finally {
            verhaal.niemand();
        }
    }

    private static void wacht(CountDownLatch op) {
        try {
            assertThat(op.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds this transaction until the other one waits for its lock, or is done without having waited. */
    private void wachtTotEenAnderWacht(CompletableFuture<?> ander) {
        while (!ander.isDone() && !isErEenWachtende()) {
            Thread.onSpinWait();
        }
    }

    private boolean isErEenWachtende() {
        return database.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
