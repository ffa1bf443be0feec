// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D10b: who pays for the interpreter? */
class TolkbetalerTest {

    private static final Beslistabel TABEL = Beslistabel.laad("processes/zorg/tolkbetaler.dmn", "tolkbetaler");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "STRAFVERHOOR, false, false, POLITIE_OM, strafverhoor-politie",
        "ADVOCAAT, false, false, RAAD_VOOR_RECHTSBIJSTAND, advocaat-raad",
        "OPVANG, false, false, OPVANGAANBIEDER, opvang-aanbieder",
        "AMBULANT, true, false, COMENSHA, ambulant-comensha",
        "AMBULANT, false, true, NIEMAND, ambulant-niemand",
        "GGZ, false, true, GGZ_AANBIEDER, ggz-verzekerd",
        "GGZ, true, false, GGZ_AANBIEDER, ggz-onverzekerd"
    })
    void elkeSituatieHeeftHaarBetaler(
            Tolksituatie situatie, boolean geregistreerd, boolean verzekerd, Tolkbetaler betaler, String regel) {
        var uitkomst = TABEL.beslis(invoer(VANDAAG, situatie.code(), geregistreerd, verzekerd));

        assertThat(uitkomst.enigeWaarde("betaler")).isEqualTo(betaler.name().toLowerCase(Locale.ROOT));
        assertThat(uitkomst.enigeWaarde("advies")).asString().endsWith(".");
        assertThat(uitkomst.regels()).containsExactly(regel);
    }

    @Test
    void eenOnbekendeSituatieHeeftGeenBetaler() {
        assertThat(TABEL.beslis(invoer(VANDAAG, "feest", true, true)).rijen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-01-01, 1"})
    void voorDeEersteDatumZegtDeTabelNiets(LocalDate peildatum, int rijen) {
        assertThat(TABEL.beslis(invoer(peildatum, "opvang", true, true)).rijen())
                .hasSize(rijen);
    }

    /** One row for everything that can be asked, and so never none or two. */
    @Test
    void elkeCombinatieGeeftEenRijEnElkeRegelIsGeraakt() {
        Set<String> geraakt = Arrays.stream(Tolksituatie.values())
                .flatMap(situatie -> Stream.of(true, false).flatMap(geregistreerd -> Stream.of(true, false)
                        .map(verzekerd -> TABEL.beslis(invoer(VANDAAG, situatie.code(), geregistreerd, verzekerd)))))
                .peek(uitkomst -> assertThat(uitkomst.rijen()).hasSize(1))
                .map(Beslistabel.Uitkomst::regels)
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(geraakt).isEqualTo(TABEL.regels());
    }

    private static Map<String, Object> invoer(
            LocalDate peildatum, String situatie, boolean geregistreerd, boolean verzekerd) {
        return Map.of(
                "peildatum", peildatum,
                "situatie", situatie,
                "geregistreerd", geregistreerd,
                "verzekerd", verzekerd);
    }
}
