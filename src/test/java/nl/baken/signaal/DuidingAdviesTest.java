// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** D01, second part: what do score and indicators advise? The score itself is in {@link IndicatorScoreTest}. */
class DuidingAdviesTest {

    private static final Beslistabel TABEL = Beslistabel.laad("processes/signaal/duiding-advies.dmn", "duiding-advies");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);
    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 1, 1);

    /** Advice, score, minor, ticks, and the rules that fire, without their prefix; the first gives the advice. */
    private static final String ADVIEZEN =
            """
            vermoeden      | 6  | false | I7=1      | 1-eigen-verklaring 4-middelhoge-score
            vermoeden      | 8  | false | I4=2      | 1-lichamelijk 2-hoge-score 3-lichamelijk
            vermoeden      | 4  | true  | I6=1      | 1-minderjarig 4-middelhoge-score
            twijfel        | 4  | false | I6=1      | 4-middelhoge-score
            twijfel        | 4  | true  |           | 4-middelhoge-score
            vermoeden      | 8  | false |           | 2-hoge-score
            twijfel        | 7  | false |           | 4-middelhoge-score
            twijfel        | 4  | false |           | 4-middelhoge-score
            twijfel        | 3  | false | I2=1      | 3-vrijheid 5-lage-score
            twijfel        | 4  | false | I4=1      | 3-lichamelijk 4-middelhoge-score
            zwak           | 3  | false |           | 5-lage-score
            zwak           | 1  | false |           | 5-lage-score
            geen_indicator | 0  | false |           | 6-geen-indicator
            vermoeden      | 11 | false | I2=1 I4=2 | 1-lichamelijk 2-hoge-score 3-vrijheid 3-lichamelijk
            """;

    record Geval(String advies, int score, boolean minderjarig, Map<String, Integer> vinkjes, List<String> regels) {}

    static Stream<Geval> gevallen() {
        return cellen(ADVIEZEN).map(cel -> {
            var regels =
                    Stream.of(cel[4].split(" ")).map(regel -> "regel-" + regel).toList();
            return new Geval(
                    cel[0],
                    Integer.parseInt(cel[1]),
                    Boolean.parseBoolean(cel[2]),
                    IndicatorScoreTest.vinkjes(cel[3]),
                    regels);
        });
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void deSterksteRegelGeeftHetAdvies(Geval geval) {
        var uitkomst = TABEL.beslis(invoer(geval, VANDAAG));

        assertThat(uitkomst.regels()).isEqualTo(geval.regels());
        assertThat(uitkomst.rijen().get(0)).containsEntry("advies", geval.advies());
        assertThat(uitkomst.rijen()).allSatisfy(rij -> {
            assertThat(rij.get("toelichting")).asString().endsWith(".");
            assertThat(uitkomst.regels().get(uitkomst.rijen().indexOf(rij))).startsWith("regel-" + rij.get("regel"));
        });
    }

    @Test
    void vlinderIsEenVermoedenOpRegel1EnRegel2() {
        var vlinder = new Geval("vermoeden", 11, false, Map.of("I2", 1, "I4", 2), List.of());

        assertThat(TABEL.beslis(invoer(vlinder, VANDAAG)).rijen())
                .filteredOn(rij -> rij.get("advies").equals("vermoeden"))
                .extracting(rij -> rij.get("regel"))
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void voorDeEersteDatumIsErGeenAdvies(Geval geval) {
        assertThat(TABEL.beslis(invoer(geval, EERSTE_DAG)).regels()).isEqualTo(geval.regels());
        assertThat(TABEL.beslis(invoer(geval, EERSTE_DAG.minusDays(1))).rijen()).isEmpty();
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(geval -> geval.regels().get(0)).collect(Collectors.toSet()))
                .isEqualTo(TABEL.regels());
    }

    @Test
    void eenNegatieveScoreGeeftGeenAdvies() {
        assertThat(TABEL.beslis(invoer(new Geval("", -1, false, Map.of(), List.of()), VANDAAG))
                        .rijen())
                .isEmpty();
    }

    private static Stream<String[]> cellen(String tabel) {
        return tabel.lines().map(lijn -> lijn.split("\\s*\\|\\s*"));
    }

    private static Map<String, Object> invoer(Geval geval, LocalDate peildatum) {
        var invoer = new HashMap<String, Object>();
        invoer.put("peildatum", peildatum);
        invoer.put("score", geval.score());
        invoer.put("minderjarig", geval.minderjarig());
        Stream.of("I2", "I4", "I6", "I7")
                .forEach(code -> invoer.put("aantal" + code, geval.vinkjes().getOrDefault(code, 0)));
        return invoer;
    }
}
