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

    /** {@code -Dbench.logboek=...}: how many lines the large bench makes; a tenth of it is measured first. */
    private static final int VEEL = Integer.getInteger("bench.logboek", 10_000_000);

    private final StringBuilder verslag = new StringBuilder(
            "# Bench of the log\n\n| question | lines shown | lines in the log | rows | pages | ms |\n|---|---|---|---|---|---|\n");

    @Autowired
    private Logboekmeting meting;

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
        eisGrenzen(weinig, transactie.execute(stand -> meet(VEEL)), "bench-logboek.md");
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
            }
        });
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
        grenzen.assertThat(regel.gelezen().uitkomst()).as(regel.vraag()).isPositive();
        grenzen.assertThat(regel.gelezen().rijen())
                .as(regel.vraag() + ", rijen bij " + regel.regels())
                .isLessThanOrEqualTo(HOOGSTENS * regel.gelezen().uitkomst());
    }

    private void meld(String wat, long regels, long begin) {
        double seconden = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT, "log: %s %d lines in %.0f s, %.0f a second%n", wat, regels, seconden, regels / seconden);
    }
}
