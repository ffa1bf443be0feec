// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** D05: how dangerous is it, and what belongs to that? */
class VeiligheidscodeTest {

    private static final String PAD = "processes/veiligheid/veiligheidscode.dmn";
    private static final Beslistabel CODE = Beslistabel.laad(PAD, "veiligheidscode");
    private static final Beslistabel MAATREGELEN = Beslistabel.laad(PAD, "veiligheidsmaatregelen");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource({
        "ACTIEF_GEZOCHT, rood, rood-actief-gezocht",
        "DOODSBEDREIGING, rood, rood-doodsbedreiging",
        "ADRES_BEKEND, rood, rood-adres-bekend",
        "WAPENS, rood, rood-wapens",
        "MINDERJARIGE_GEZOCHT, rood, rood-minderjarige-gezocht",
        "BEDREIGING, oranje, oranje-bedreiging",
        "SCHULDBINDING, oranje, oranje-schuldbinding",
        "FAMILIE_BEDREIGD, oranje, oranje-familie-bedreigd"
    })
    void elkeDreigingGeeftHaarCode(Dreiging dreiging, String code, String regel) {
        var uitkomst = CODE.beslis(invoer(VANDAAG, EnumSet.of(dreiging)));

        assertThat(uitkomst.enigeWaarde("code")).isEqualTo(code);
        assertThat(uitkomst.enigeWaarde("omdat")).asString().isNotBlank();
        assertThat(uitkomst.regels()).containsExactly(regel);
    }

    @Test
    void zonderDreigingIsHetGroen() {
        var uitkomst = CODE.beslis(invoer(VANDAAG, EnumSet.noneOf(Dreiging.class)));

        assertThat(uitkomst.enigeWaarde("code")).isEqualTo("groen");
        assertThat(uitkomst.regels()).containsExactly("groen-geen-dreiging");
    }

    static Stream<Arguments> rodeEnOranje() {
        Set<Dreiging> rood = EnumSet.range(Dreiging.ACTIEF_GEZOCHT, Dreiging.MINDERJARIGE_GEZOCHT);
        Set<Dreiging> oranje = EnumSet.range(Dreiging.BEDREIGING, Dreiging.FAMILIE_BEDREIGD);
        return rood.stream().flatMap(r -> oranje.stream().map(o -> Arguments.of(r, o)));
    }

    @ParameterizedTest
    @MethodSource("rodeEnOranje")
    void roodGaatVoorOranje(Dreiging rood, Dreiging oranje) {
        assertThat(CODE.beslis(invoer(VANDAAG, EnumSet.of(rood, oranje))).enigeWaarde("code"))
                .isEqualTo("rood");
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-01-01, 1"})
    void voorDeEersteDatumZegtDeTabelNiets(LocalDate peildatum, int rijen) {
        assertThat(CODE.beslis(invoer(peildatum, EnumSet.of(Dreiging.WAPENS))).rijen())
                .hasSize(rijen);
        assertThat(MAATREGELEN
                        .beslis(Map.of("peildatum", peildatum, "code", "groen"))
                        .rijen())
                .hasSize(rijen);
    }

    @ParameterizedTest
    @CsvSource({
        "rood, 'rood-geheim-adres rood-buiten-de-regio rood-geen-brp-adres rood-telefoon-vervangen'",
        "oranje, 'oranje-geheim-adres'",
        "groen, 'groen-open-locatie'"
    })
    void elkeCodeHeeftHaarMaatregelen(String code, String regels) {
        var uitkomst = MAATREGELEN.beslis(Map.of("peildatum", VANDAAG, "code", code));

        assertThat(uitkomst.regels()).containsExactly(regels.split(" "));
        assertThat(uitkomst.rijen())
                .allSatisfy(rij -> assertThat(rij.get("maatregel")).asString().isNotBlank());
    }

    @Test
    void elkeRegelIsGeraakt() {
        Set<String> codes = Arrays.stream(Dreiging.values())
                .flatMap(dreiging -> CODE.beslis(invoer(VANDAAG, EnumSet.of(dreiging))).regels().stream())
                .collect(Collectors.toSet());
        Set<String> maatregelen = Stream.of("rood", "oranje", "groen")
                .flatMap(code -> MAATREGELEN.beslis(Map.of("peildatum", VANDAAG, "code", code)).regels().stream())
                .collect(Collectors.toSet());

        assertThat(codes).isEqualTo(CODE.regels());
        assertThat(maatregelen).isEqualTo(MAATREGELEN.regels());
    }

    private static Map<String, Object> invoer(LocalDate peildatum, Set<Dreiging> dreigingen) {
        Map<String, Object> invoer = new HashMap<>(Map.of("peildatum", peildatum));
        Arrays.stream(Dreiging.values())
                .filter(dreiging -> dreiging != Dreiging.GEEN)
                .forEach(dreiging -> invoer.put(dreiging.invoer(), dreigingen.contains(dreiging)));
        return invoer;
    }
}
