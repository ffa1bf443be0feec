// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D07: which of the four is responsible for someone from this municipality, on this day? */
class CentrumgemeenteTest {

    private static final Beslistabel TABEL =
            Beslistabel.laad("processes/gedeeld/centrumgemeente.dmn", "centrumgemeente");
    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);

    /** Centre, certainty, municipalities that are the same from the first day on. */
    private static final String ONGEWIJZIGD =
            """
            Haarlem    | hoog   | Beverwijk, Bloemendaal, Haarlem, Heemskerk, Heemstede, Velsen, Zandvoort
            Alkmaar    | hoog   | Alkmaar, Bergen, Castricum, Heiloo
            Alkmaar    | middel | Uitgeest
            Alkmaar    | laag   | Drechterland, Enkhuizen, Hoorn, Koggenland, Medemblik, Opmeer, Stede Broec
            Den Helder | middel | Den Helder, Hollands Kroon, Schagen, Texel
            Zaanstad   | hoog   | Edam-Volendam, Landsmeer, Oostzaan, Purmerend, Waterland, Wormerland, Zaanstad
            """;

    /** Suffix of the rule, municipality, centre, certainty, first and last day, successor. */
    private static final String GEWIJZIGD =
            """
             | Dijk en Waard | Alkmaar | hoog | 2022-01-01 | |
            -voor-2020 | Haarlemmermeer | Haarlem | middel | 2018-01-01 | 2019-12-31 |
             | Haarlemmermeer | Haarlem | hoog | 2020-01-01 | |
             | Haarlemmerliede en Spaarnwoude | Haarlem | middel | 2018-01-01 | 2018-12-31 |
            -na-herindeling | Haarlemmerliede en Spaarnwoude | Haarlem | middel | 2019-01-01 | | Haarlemmermeer
             | Heerhugowaard | Alkmaar | hoog | 2018-01-01 | 2021-12-31 |
            -na-herindeling | Heerhugowaard | Alkmaar | hoog | 2022-01-01 | | Dijk en Waard
             | Langedijk | Alkmaar | hoog | 2018-01-01 | 2021-12-31 |
            -na-herindeling | Langedijk | Alkmaar | hoog | 2022-01-01 | | Dijk en Waard
             | Beemster | Zaanstad | hoog | 2018-01-01 | 2021-12-31 |
            -na-herindeling | Beemster | Zaanstad | hoog | 2022-01-01 | | Purmerend
            """;

    /** A rule, and the first and last day it holds. */
    record Geval(
            String regel,
            String gemeente,
            String centrumgemeente,
            String zekerheid,
            LocalDate van,
            LocalDate tot,
            String opvolger) {}

    static Stream<Geval> gevallen() {
        var vast = cellen(ONGEWIJZIGD).flatMap(cel -> Stream.of(cel[2].split(", "))
                .map(gemeente -> new Geval(id(gemeente), gemeente, cel[0], cel[1], BEGIN, null, null)));
        var gewijzigd = cellen(GEWIJZIGD)
                .map(cel -> new Geval(
                        id(cel[1]) + cel[0], cel[1], cel[2], cel[3], datum(cel[4]), datum(cel[5]), tekst(cel[6])));
        return Stream.concat(vast, gewijzigd);
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void elkeGemeenteHeeftEenCentrumgemeente(Geval geval) {
        assertThat(Stream.of(geval.van(), geval.tot() == null ? VANDAAG : geval.tot()))
                .allSatisfy(dag -> {
                    var uitkomst = TABEL.beslis(invoer(geval.gemeente(), dag));

                    assertThat(uitkomst.regels()).containsExactly(geval.regel());
                    assertThat(uitkomst.enigeRij())
                            .containsEntry("centrumgemeente", geval.centrumgemeente())
                            .containsEntry("zekerheid", geval.zekerheid())
                            .containsEntry("opvolger", geval.opvolger());
                    assertThat(uitkomst.enigeWaarde("bron")).asString().matches("(S\\d\\d|GK): .+");
                });
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void eenDagErvoorOfErnaGeldtDeRegelNiet(Geval geval) {
        assertThat(TABEL.beslis(invoer(geval.gemeente(), geval.van().minusDays(1)))
                        .regels())
                .doesNotContain(geval.regel());
        if (geval.tot() != null) {
            assertThat(TABEL.beslis(invoer(geval.gemeente(), geval.tot().plusDays(1)))
                            .regels())
                    .hasSize(1)
                    .doesNotContain(geval.regel());
        }
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, 0", "2018-12-31, 35", "2019-01-01, 34", "2021-12-31, 34", "2022-01-01, 32"})
    void hetAantalGemeentenKloptMetDeHerindelingen(LocalDate dag, int aantal) {
        var bestaand = gevallen().map(Geval::gemeente).distinct().filter(gemeente -> {
            var rijen = TABEL.beslis(invoer(gemeente, dag)).rijen();
            return !rijen.isEmpty() && rijen.get(0).get("opvolger") == null;
        });

        assertThat(bestaand).hasSize(aantal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amsterdam", "Zeevang", "haarlem", ""})
    void eenGemeenteBuitenDeLijstGeeftGeenUitkomst(String gemeente) {
        assertThat(TABEL.beslis(invoer(gemeente, VANDAAG)).rijen()).isEmpty();
    }

    @Test
    void watOnzekerIsMoetNogGeverifieerd() {
        assertThat(gevallen().filter(geval -> geval.zekerheid().equals("laag"))).allSatisfy(geval -> assertThat(
                        TABEL.beslis(invoer(geval.gemeente(), VANDAAG)).enigeWaarde("bron"))
                .asString()
                .contains("te verifiëren"));
    }

    @Test
    void elkeOpvolgerHeeftZelfDezelfdeCentrumgemeente() {
        assertThat(gevallen().filter(geval -> geval.opvolger() != null)).allSatisfy(geval -> assertThat(
                        TABEL.beslis(invoer(geval.opvolger(), geval.van())).enigeRij())
                .containsEntry("centrumgemeente", geval.centrumgemeente())
                .containsEntry("opvolger", null));
    }

    @Test
    void elkeRegelHeeftEenGeval() {
        assertThat(gevallen().map(Geval::regel).collect(Collectors.toSet())).isEqualTo(TABEL.regels());
    }

    private static Stream<String[]> cellen(String tabel) {
        return tabel.lines().map(lijn -> lijn.split("\\s*\\|\\s*", -1));
    }

    private static LocalDate datum(String cel) {
        return cel.isEmpty() ? null : LocalDate.parse(cel);
    }

    private static String tekst(String cel) {
        return cel.isEmpty() ? null : cel;
    }

    private static String id(String gemeente) {
        return gemeente.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Map<String, ?> invoer(String gemeente, LocalDate peildatum) {
        return Map.of("gemeente", gemeente, "peildatum", peildatum);
    }
}
