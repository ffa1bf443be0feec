// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.baken.BakenTest;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.bench.Lijstmeting.Regel;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody's lists of tasks cost the database, while others have more and more of them: not more than with
 * authorization off, and no more with ten times as many. Rows and pages are counted; times are only told.
 */
@BakenTest
@Order(Integer.MAX_VALUE)
class LijstenbenchTest {

    private static final int HOOGSTENS = 2;

    /** With fewer tasks the pages that every call reads, such as of the account and the grants, weigh more than tasks. */
    private static final int VEEL = 50_000;

    /** Fewer than this is nothing: one level more of some indexes, another plan for a handful of rows. */
    private static final int HANDVOL = 50;

    @Autowired
    private Lijstmeting meting;

    /** The quick check, in every build. */
    @Test
    void wieWeinigHeeftMerktNietsVanWatAnderenHebben() throws IOException, SQLException {
        eisGrenzen(meting.meet(5000), meting.meet(15000), "bench-lijsten-kort.md");
    }

    /** {@code mvn verify -Pbench}. */
    @Test
    @Tag("bench")
    void ookNietBijVijftigduizendOpenTaken() throws IOException, SQLException {
        eisGrenzen(meting.meet(5000), meting.meet(VEEL), "bench-lijsten.md");
    }

    private static void eisGrenzen(List<Regel> weinig, List<Regel> veel, String bestand) throws IOException {
        new Lijstverslag(weinig, veel).schrijf(bestand);
        SoftAssertions.assertSoftly(grenzen -> {
            for (int i = 0; i < veel.size(); i++) {
                Regel klein = weinig.get(i);
                Regel groot = veel.get(i);
                String wat = groot.wie() + ": " + groot.vraag();
                assertThat(groot.met().uitkomst())
                        .as(wat)
                        .isEqualTo(klein.met().uitkomst())
                        .isPositive();
                eisGroeitNietMee(grenzen, wat + ", rijen", groot, klein, Gelezen::rijen);
                eisGroeitNietMee(grenzen, wat + ", pagina's", groot, klein, Gelezen::paginas);
                eisAlsZonderRechten(grenzen, wat + ", rijen", groot, Gelezen::rijen);
                if (groot.taken() >= VEEL) {
                    eisAlsZonderRechten(grenzen, wat + ", pagina's", groot, Gelezen::paginas);
                }
            }
        });
    }

    private static void eisGroeitNietMee(
            SoftAssertions grenzen, String wat, Regel groot, Regel klein, ToLongFunction<Gelezen> maat) {
        if (!groot.vanHetTeam()) {
            grenzen.assertThat(maat.applyAsLong(groot.met()))
                    .as(wat + ": met meer taken van anderen")
                    .isLessThanOrEqualTo(HOOGSTENS * Math.max(HANDVOL, maat.applyAsLong(klein.met())));
        }
    }

    private static void eisAlsZonderRechten(
            SoftAssertions grenzen, String wat, Regel groot, ToLongFunction<Gelezen> maat) {
        if (groot.zonder() != null) {
            grenzen.assertThat(maat.applyAsLong(groot.met()))
                    .as(wat + ": tegen zonder rechten")
                    .isLessThanOrEqualTo(HOOGSTENS * maat.applyAsLong(groot.zonder()));
        }
    }
}
