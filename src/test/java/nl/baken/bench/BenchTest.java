// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.bench.Telling.Maat;
import nl.baken.bench.Wedstrijd.Opzet;
import nl.baken.bench.Wedstrijd.Uitslag;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What one completed user task costs the database, our own domain writes included, against the same models on a stock
 * engine with the forms' fields as variables. How it is counted stands in ADR 0010.
 */
@BakenTest
@Order(Integer.MAX_VALUE)
class BenchTest {

    private static final double HOOGSTE_DEEL_OPDRACHTEN = 0.9;
    private static final double HOOGSTE_DEEL_LOG = 0.6;

    @Autowired
    private Wedstrijd wedstrijd;

    /** The quick check: few cases, in every build. */
    @Test
    void eenTaakKostMinderDanInEenKaleMotor() throws IOException, SQLException {
        Uitslag uitslag = wedstrijd.houd(new Opzet(3, 1, false));
        new Verslag()
                .tabel("Quick check", uitslag)
                .vormen("Baken", uitslag.baken())
                .schrijf("bench-kort.md");
        eisGrenzen(uitslag);
    }

    /** {@code mvn verify -Pbench}: more cases, on a server that keeps what it confirms. */
    @Test
    @Tag("bench")
    void ookOverVeelZakenOpEenServerZoalsInProductie() throws IOException, SQLException {
        Uitslag uitslag = wedstrijd.houd(new Opzet(3, 10, false));
        Uitslag metPagina = wedstrijd.houd(new Opzet(3, 10, true));
        new Verslag()
                .tabel("Claim and complete", uitslag)
                .tabel("Open, claim, complete", metPagina)
                .vormen("Statements of Baken", uitslag.baken())
                .vormen("Statements of the stock engine", uitslag.stock())
                .schrijf("bench.md");
        assertThat(Maat.LOGBYTES.perTaak(uitslag.baken()))
                .as("hele pagina's staan in het log")
                .isGreaterThan(Maat.WIJZIGINGEN.perTaak(uitslag.baken()));
        eisGrenzen(uitslag);
        eisGrenzen(metPagina);
    }

    /** Against the driver as Spring Boot sets it up, and against the one with our setting. */
    private static void eisGrenzen(Uitslag uitslag) {
        for (List<Telling> stock : List.of(uitslag.stock(), uitslag.stockMetOnzeDriver())) {
            assertThat(deel(Maat.OPDRACHTEN, uitslag.baken(), stock)).isLessThanOrEqualTo(HOOGSTE_DEEL_OPDRACHTEN);
            assertThat(deel(Maat.LOGBYTES, uitslag.baken(), stock)).isLessThanOrEqualTo(HOOGSTE_DEEL_LOG);
            assertThat(deel(Maat.WIJZIGINGEN, uitslag.baken(), stock)).isLessThanOrEqualTo(HOOGSTE_DEEL_LOG);
        }
    }

    private static double deel(Maat maat, List<Telling> baken, List<Telling> stock) {
        return maat.perTaak(baken) / maat.perTaak(stock);
    }
}
