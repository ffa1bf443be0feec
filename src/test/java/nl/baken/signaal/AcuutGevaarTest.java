// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** D03: how urgent is it? */
class AcuutGevaarTest {

    private static final Beslistabel TABEL = Beslistabel.laad("processes/signaal/acuut-gevaar.dmn", "acuut-gevaar");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    record Geval(String regel, boolean geweld, boolean dreiging, boolean geenSlaapplek, String urgentie) {}

    static Stream<Geval> gevallen() {
        return Stream.of(
                new Geval("regel-1-geweld-of-opsluiting-nu", true, false, false, "112"),
                new Geval("regel-1-geweld-of-opsluiting-nu", true, true, true, "112"),
                new Geval("regel-2-dreiging-binnen-24-uur", false, true, false, "piket_en_opvang_vandaag"),
                new Geval("regel-2-dreiging-binnen-24-uur", false, true, true, "piket_en_opvang_vandaag"),
                new Geval("regel-3-geen-veilige-slaapplek", false, false, true, "opvang_vandaag"),
                new Geval("regel-4-regulier", false, false, false, "regulier"));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void deErnstigsteVraagBepaaltDeUrgentie(Geval geval) {
        var uitkomst = TABEL.beslis(invoer(geval, VANDAAG));

        assertThat(uitkomst.enigeWaarde("urgentie")).isEqualTo(geval.urgentie());
        assertThat(uitkomst.regels()).containsExactly(geval.regel());
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void voorDeEersteDatumIsErGeenUitkomst(Geval geval) {
        var eersteDag = LocalDate.of(2018, 1, 1);

        assertThat(TABEL.beslis(invoer(geval, eersteDag)).regels()).containsExactly(geval.regel());
        assertThat(TABEL.beslis(invoer(geval, eersteDag.minusDays(1))).rijen()).isEmpty();
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(Geval::regel).collect(Collectors.toSet())).isEqualTo(TABEL.regels());
    }

    private static Map<String, ?> invoer(Geval geval, LocalDate peildatum) {
        return Map.of(
                "peildatum", peildatum,
                "geweldOfOpsluitingNu", geval.geweld(),
                "dreigingBinnen24Uur", geval.dreiging(),
                "geenVeiligeSlaapplek", geval.geenSlaapplek());
    }
}
