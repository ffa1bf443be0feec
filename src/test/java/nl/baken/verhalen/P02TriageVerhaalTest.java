// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P02.1 to P02.3 and P02.8: enrich on a ground, decide and close in time. */
class P02TriageVerhaalTest extends Signaalverhaal {

    @Autowired
    Opvolging opvolging;

    private SignaalNummer nummer;

    @BeforeEach
    void gemeld() {
        nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
    }

    @Test
    void wieIetsOpzoektZegtOpWelkeGrond() {
        assertThat(verhaal.probeert(
                        HAARLEM,
                        nummer.waarde(),
                        "signaal-verrijken",
                        Map.of("geraadpleegd", List.of("brp"), "grond", "niet_nodig")))
                .isEqualTo(geweigerd("grond", "Kies op welke grond je dit hebt geraadpleegd."));
        assertThat(stand.aantal("signaal.verrijking", nummer)).isZero();

        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "signaal-verrijken",
                Map.of("geraadpleegd", List.of("geen"), "grond", "niet_nodig"));
        assertThat(stand.kolom(nummer, "advies")).isEqualTo("geen_indicator");
        assertThat(stand.termijn(nummer, "T41").gehaaldOp()).isNotNull();
        assertThat(pad(nummer)).contains("duiding-adviseren", "duiding-vaststellen");
    }

    @Test
    void deTriageIsBinnenVijfWerkdagenKlaar() {
        assertThat(stand.termijn(nummer, "T01").laatsteDag()).isEqualTo("2026-03-09");
        assertThat(stand.termijn(nummer, "T41").laatsteDag()).isEqualTo("2026-03-05");

        verhaal.dagen(7, nummer.waarde());
        assertThat(stand.termijn(nummer, "T01").isTeLaat(verhaal.moment())).isFalse();
        signaal.geduid(nummer, "twijfel", "wordt_bekeken");

        assertThat(stand.termijn(nummer, "T01").gehaaldOp()).isEqualTo(verhaal.moment());
        assertThat(stand.kolom(nummer, "duiding")).isEqualTo("twijfel");
    }

    @Test
    void opDeZesdeWerkdagIsDeTriageTeLaatEnDatIsTeZien() {
        verhaal.dagen(8, nummer.waarde());

        assertThat(stand.termijn(nummer, "T01").isTeLaat(verhaal.moment())).isTrue();
        assertThat(stand.termijn(nummer, "T01").resterend(verhaal.moment())).isEqualTo("1 dag te laat");
        assertThat(stand.kolom(nummer, "status")).isEqualTo("in triage");
    }

    @Test
    void deUitkomstMoetBinnenTweeWerkdagenNaDeUitslag() {
        signaal.geduid(nummer, "vermoeden", "doorgegeven");
        signaal.meldAan(nummer, Route.AVIM);
        verhaal.dagen(3, nummer.waarde());
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.OPGEPAKT);
        assertThat(stand.termijn(nummer, "T43").laatsteDag()).isEqualTo("2026-03-09");

        verhaal.dagen(5, nummer.waarde());
        assertThat(stand.termijn(nummer, "T43").isTeLaat(verhaal.moment())).isTrue();
        signaal.uitkomst(nummer, "opgepakt_om");

        assertThat(stand.kolom(nummer, "uitkomst")).isEqualTo("opgepakt_om");
        assertThat(stand.termijn(nummer, "T43").gehaaldOp()).isNotNull();
        assertThat(pad(nummer))
                .contains("uitslag-ontvangen", "uitkomst-verwerken")
                .doesNotContain("naar-zorg");
    }
}
