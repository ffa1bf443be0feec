// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.baken.BakenTest;
import nl.baken.bench.Logboekmeting.Regel;
import nl.baken.logboek.keten.Ketencontrole;
import nl.baken.logboek.keten.Zegelaar;
import nl.baken.logboek.uitvoer.EenUitvoer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a page of the log costs: at most twice the lines it shows, and no more with ten times as many lines. Rows are
 * counted; times, of reading, sealing and checking, are only told.
 */
@BakenTest
@Order(Integer.MAX_VALUE)
class LogboekbenchTest {

    private static final int HOOGSTENS = 2;

    /** Rows that a page reads whatever it shows: which roles occur together, and the first line of each month. */
    private static final int VAST = 40;

    private static final int UITVOER = 100_000;

    /** {@code -Dbench.logboek=...}: how many lines the large bench makes; a tenth of it is measured first. */
    private static final int VEEL = Integer.getInteger("bench.logboek", 10_000_000);

    private final StringBuilder verslag = new StringBuilder(
            "# Bench of the log\n\n| question | lines shown | lines in the log | rows | pages | ms |\n|---|---|---|---|---|---|\n");

    private final StringBuilder tijden = new StringBuilder();

    @Autowired
    private Logboekmeting meting;

    @Autowired
    private EenUitvoer uitvoer;

    @Autowired
    private Zegelaar zegelaar;

    @Autowired
    private Ketencontrole controle;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient database;

    /** The quick check, in every build. */
    @Test
    void eenBladLeestNietMeerDanHetToont() throws IOException {
        eisGrenzen(teruggedraaid(5_000), teruggedraaid(50_000), "bench-logboek-kort.md");
    }

    /** {@code mvn verify -Pbench}: with a log of years, which is then sealed and checked as well. */
    @Test
    @Tag("bench")
    void ookNietBijTienMiljoenRegels() throws IOException {
        List<Regel> weinig = teruggedraaid(VEEL / 10);
        transactie.executeWithoutResult(stand -> meting.vul(VEEL));
        long begin = System.nanoTime();
        zegelaar.verzegelAlles();
        zegelaar.verzegelAlles();
        meld("sealed", VEEL, begin);
        begin = System.nanoTime();
        Ketencontrole.Uitslag uitslag = controle.controleer(List.of());
        meld("checked", uitslag.regels(), begin);
        assertThat(uitslag.breuk()).isEmpty();
        assertThat(uitslag.regels()).isGreaterThanOrEqualTo(VEEL);
        voerUit();
        eisGrenzen(weinig, transactie.execute(stand -> meet(VEEL)), "bench-logboek.md");
    }

    /** As CSV, JSON and PDF, signed and encrypted. */
    private void voerUit() {
        String nummer = uitvoer.gevraagd("auditor", meting.periode(VEEL, UITVOER), false);
        uitvoer.akkoord("fg", nummer);
        long begin = System.nanoTime();
        uitvoer.maak();
        EenUitvoer.Bestand bestand = uitvoer.haal("auditor", nummer);
        meld("exported", bestand.tekst("regels.csv").lines().count() - 1, begin);
        assertThat(bestand.fout()).isEmpty();
        tijden.append(String.format(
                Locale.ROOT, "export: %d files, %d MB%n", bestand.delen().size(), bestand.zip().length >> 20));
    }

    private List<Regel> teruggedraaid(int aantal) {
        return transactie.execute(stand -> {
            stand.setRollbackOnly();
            meting.vul(aantal);
            return meet(aantal);
        });
    }

    private List<Regel> meet(int aantal) {
        // What a worker beside this session reads, this session does not count.
        database.sql("set local max_parallel_workers_per_gather = 0").update();
        return meting.meet(aantal);
    }

    private void eisGrenzen(List<Regel> weinig, List<Regel> veel, String bestand) throws IOException {
        SoftAssertions.assertSoftly(grenzen -> {
            for (int i = 0; i < veel.size(); i++) {
                eis(grenzen, weinig.get(i));
                eis(grenzen, veel.get(i));
                long getoond = veel.get(i).gelezen().uitkomst();
                grenzen.assertThat(getoond > 0)
                        .as(veel.get(i).vraag())
                        .isEqualTo(!veel.get(i).vraag().equals(Logboekmeting.NOOIT));
            }
        });
        verslag.append("\n").append(tijden);
        Files.writeString(Path.of("target", bestand), verslag);
        System.out.println(verslag);
    }

    private void eis(SoftAssertions grenzen, Regel regel) {
        verslag.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1f |%n",
                regel.vraag(),
                regel.gelezen().uitkomst(),
                regel.regels(),
                regel.gelezen().rijen(),
                regel.gelezen().paginas(),
                regel.gelezen().milliseconden()));
        long getoond = regel.gelezen().uitkomst();
        long grens = HOOGSTENS * getoond + (getoond < Logboekmeting.BLAD ? VAST : 0);
        grenzen.assertThat(regel.gelezen().rijen())
                .as(regel.vraag() + ", rijen bij " + regel.regels())
                .isLessThanOrEqualTo(grens);
    }

    private void meld(String wat, long regels, long begin) {
        double seconden = (System.nanoTime() - begin) / 1e9;
        tijden.append(String.format(
                Locale.ROOT, "%s: %d lines in %.0f s, %.0f a second%n", wat, regels, seconden, regels / seconden));
    }
}
