// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D01, first part: how much do the ticked indicators weigh? */
class IndicatorScoreTest {

    private static final Beslistabel TABEL =
            Beslistabel.laad("processes/signaal/duiding-advies.dmn", "indicator-score");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);
    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 1, 1);

    /** The rule of one category, ticks and score. */
    private static final String SCORES =
            """
            gewicht-i1          | I1=3 | 6
            gewicht-i2          | I2=3 | 9
            gewicht-i3          | I3=3 | 6
            gewicht-i4          | I4=3 | 12
            gewicht-i5          | I5=3 | 6
            gewicht-i6          | I6=3 | 12
            gewicht-i7          | I7=3 | 18
            gewicht-geen-vinkje |      | 0
            """;

    record Geval(String regel, Map<String, Integer> vinkjes, int score) {}

    static Stream<Geval> gevallen() {
        return cellen(SCORES).map(cel -> new Geval(cel[0], vinkjes(cel[1]), Integer.parseInt(cel[2])));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elkVinkjeTeltMetZijnGewicht(Geval geval) {
        var uitkomst = TABEL.beslis(invoer(geval.vinkjes(), VANDAAG));

        assertThat(uitkomst.enigeWaarde("score")).isEqualTo(geval.score());
        assertThat(uitkomst.regels()).containsExactly(geval.regel());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            Vlinder, I2=1 I4=2, 11
            Windroos, I1=1 I5=1, 4
            Schim, I6=1 I4=1, 8
            arbeid en eigen verklaring, I3=1 I7=1, 8
            """)
    void deScoreIsDeSom(String verhaal, String vinkjes, int score) {
        assertThat(TABEL.beslis(invoer(vinkjes(vinkjes), VANDAAG)).enigeWaarde("score"))
                .as(verhaal)
                .isEqualTo(score);
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void voorDeEersteDatumIsErGeenScore(Geval geval) {
        assertThat(TABEL.beslis(invoer(geval.vinkjes(), EERSTE_DAG)).regels()).containsExactly(geval.regel());
        assertThat(TABEL.beslis(invoer(geval.vinkjes(), EERSTE_DAG.minusDays(1)))
                        .rijen())
                .isEmpty();
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(Geval::regel).collect(Collectors.toSet())).isEqualTo(TABEL.regels());
    }

    static Map<String, Integer> vinkjes(String cel) {
        return Stream.of(cel.split(" "))
                .filter(vinkje -> !vinkje.isEmpty())
                .map(vinkje -> vinkje.split("="))
                .collect(Collectors.toMap(deel -> deel[0], deel -> Integer.valueOf(deel[1])));
    }

    private static Stream<String[]> cellen(String tabel) {
        return tabel.lines().map(lijn -> lijn.split("\\s*\\|\\s*"));
    }

    private static Map<String, Object> invoer(Map<String, Integer> vinkjes, LocalDate peildatum) {
        var invoer = new HashMap<String, Object>(Map.of("peildatum", peildatum));
        Stream.of("I1", "I2", "I3", "I4", "I5", "I6", "I7")
                .forEach(code -> invoer.put("aantal" + code, vinkjes.getOrDefault(code, 0)));
        return invoer;
    }
}
