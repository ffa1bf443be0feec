// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

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
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D12: what is still missing before a case may close? */
class AfsluittoetsTest {

    private static final Beslistabel TABEL =
            Beslistabel.laad("processes/zorgcoordinatie/afsluittoets.dmn", "afsluittoets");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    record Geval(String regel, String onderdeel, String ontbreekt) {}

    static Stream<Geval> gevallen() {
        return Stream.of(
                new Geval("ontbreekt-veilige-plek", "veiligePlek", "veilige_plek"),
                new Geval("ontbreekt-inkomen", "inkomen", "inkomen"),
                new Geval("ontbreekt-verzekering", "verzekering", "verzekering"),
                new Geval("ontbreekt-verblijf", "verblijf", "verblijf"),
                new Geval("ontbreekt-zorg-overgedragen", "zorgOvergedragen", "zorg_overgedragen"),
                new Geval("ontbreekt-strafrecht", "strafrecht", "strafrecht"),
                new Geval("ontbreekt-client-geinformeerd", "clientGeinformeerd", "client_geinformeerd"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elkOntbrekendOnderdeelGeeftEenRij(Geval geval) {
        var invoer = invoer("geregeld", VANDAAG);
        invoer.put(geval.onderdeel(), "ontbreekt");

        var uitkomst = TABEL.beslis(invoer);

        assertThat(uitkomst.enigeWaarde("ontbreekt")).isEqualTo(geval.ontbreekt());
        assertThat(uitkomst.enigeWaarde("omschrijving")).asString().endsWith(".");
        assertThat(uitkomst.regels()).containsExactly(geval.regel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geregeld", "overgedragen", "client_ziet_af", "niet_van_toepassing"})
    void zonderOntbrekendOnderdeelIsHetCompleet(String antwoord) {
        assertThat(TABEL.beslis(invoer(antwoord, VANDAAG)).rijen()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"ontbreekt", "", "misschien"})
    void watNietIsBeantwoordOntbreektOok(String antwoord) {
        assertThat(TABEL.beslis(invoer(antwoord, VANDAAG)).regels())
                .containsExactlyElementsOf(gevallen().map(Geval::regel).toList());
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-01-01, 7"})
    void voorDeEersteDatumToetstDeTabelNiets(LocalDate peildatum, int rijen) {
        assertThat(TABEL.beslis(invoer("ontbreekt", peildatum)).rijen()).hasSize(rijen);
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(Geval::regel).collect(Collectors.toSet())).isEqualTo(TABEL.regels());
    }

    private static Map<String, Object> invoer(String antwoord, LocalDate peildatum) {
        var invoer = new HashMap<String, Object>(Map.of("peildatum", peildatum));
        gevallen().forEach(geval -> invoer.put(geval.onderdeel(), antwoord));
        return invoer;
    }
}
