// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain 5.5: who agrees, by age and by what it is about. */
class WieBeslistTest {

    private static final Beslistabel TABEL = Beslistabel.laad("processes/toestemming/wie-beslist.dmn", "wie-beslist");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "delen, 0, false, true, delen-jonger-dan-16",
        "delen, 15, false, true, delen-jonger-dan-16",
        "delen, 16, true, false, delen-vanaf-16",
        "delen, 40, true, false, delen-vanaf-16",
        "behandeling, 11, false, true, behandeling-jonger-dan-12",
        "behandeling, 12, true, true, behandeling-12-tot-16",
        "behandeling, 15, true, true, behandeling-12-tot-16",
        "behandeling, 16, true, false, behandeling-vanaf-16"
    })
    void deLeeftijdBeslistWieBeslist(String soort, int leeftijd, boolean client, boolean namens, String regel) {
        var uitkomst = TABEL.beslis(Map.of("peildatum", VANDAAG, "soort", soort, "leeftijd", leeftijd));

        assertThat(uitkomst.enigeWaarde("client")).isEqualTo(client);
        assertThat(uitkomst.enigeWaarde("vertegenwoordiger")).isEqualTo(namens);
        assertThat(uitkomst.regels()).containsExactly(regel);
    }

    @ParameterizedTest
    @CsvSource({"2018-05-24, 0", "2018-05-25, 1"})
    void overDelenGaatDeAvgSindsDieErIs(LocalDate peildatum, int rijen) {
        assertThat(TABEL.beslis(Map.of("peildatum", peildatum, "soort", "delen", "leeftijd", 15))
                        .rijen())
                .hasSize(rijen);
    }

    @Test
    void elkeLeeftijdHeeftEenRijEnElkeRegelIsGeraakt() {
        Set<String> geraakt = Stream.of("delen", "behandeling")
                .flatMap(soort -> IntStream.range(0, 100)
                        .mapToObj(leeftijd ->
                                TABEL.beslis(Map.of("peildatum", VANDAAG, "soort", soort, "leeftijd", leeftijd))))
                .peek(uitkomst -> assertThat(uitkomst.rijen()).hasSize(1))
                .flatMap(uitkomst -> uitkomst.regels().stream())
                .collect(Collectors.toSet());

        assertThat(geraakt).isEqualTo(TABEL.regels());
    }
}
