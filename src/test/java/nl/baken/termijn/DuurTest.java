// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.baken.termijn.Duur.Eenheid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuurTest {

    @ParameterizedTest
    @CsvSource({
        "P5WD, 5, WERKDAGEN, 5 werkdagen",
        "P1WD, 1, WERKDAGEN, 1 werkdag",
        "P14D, 14, DAGEN, 14 dagen",
        "P0D, 0, DAGEN, 0 dagen",
        "P2W, 2, WEKEN, 2 weken",
        "P3M, 3, MAANDEN, 3 maanden",
        "P1Y, 1, JAREN, 1 jaar",
        "P10Y, 10, JAREN, 10 jaar",
        "PT4H, 4, UREN, 4 uur",
        "PT15M, 15, MINUTEN, 15 minuten",
        "onverwijld, 0, ONVERWIJLD, onverwijld",
        "onverwijld PT4H, 4, ONVERWIJLD, onverwijld"
    })
    void leestEnSchrijftHetzelfde(String tekst, int aantal, Eenheid eenheid, String inWoorden) {
        Duur duur = Duur.lees(tekst);
        assertThat(duur).isEqualTo(new Duur(aantal, eenheid)).hasToString(tekst);
        assertThat(duur.inWoorden()).isEqualTo(inWoorden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "5D", "P5", "P1M2D", "P-3D", "P0WD", "PT3D", "P99999D", "p5d", "onverwijldPT4H"})
    void weigertWatGeenDuurIs(String tekst) {
        assertThatThrownBy(() -> Duur.lees(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"P5WD, false", "P0D, false", "P1Y, false", "PT72H, true", "PT15M, true", "onverwijld, true"})
    void alleenUrenEnMinutenLopenOpDeKlok(String tekst, boolean opDeKlok) {
        assertThat(Duur.lees(tekst).looptOpDeKlok()).isEqualTo(opDeKlok);
    }

    @ParameterizedTest
    @CsvSource({
        "P3WD, P3WD, 3 werkdagen na het begin",
        "-p14d, -P14D, 14 dagen voor het einde",
        "3 werkdagen, P3WD, 3 werkdagen na het begin",
        "3 werkdagen na het begin, P3WD, 3 werkdagen na het begin",
        "4 uur voor het einde, -PT4H, 4 uur voor het einde"
    })
    void eenWaarschuwingTypJeInWoordenOfAlsCode(String getypt, String bewaard, String getoond) {
        Waarschuwing waarschuwing = Waarschuwing.leesGetypt(getypt).orElseThrow();

        assertThat(waarschuwing).hasToString(bewaard);
        assertThat(waarschuwing.alsGetypt()).isEqualTo(getoond);
    }

    @ParameterizedTest
    @CsvSource({"P3WD, false", "-P14D, true", "-PT4H, true"})
    void waarschuwingMetStreepTeltTerugVanafHetEinde(String tekst, boolean voorEinde) {
        Waarschuwing waarschuwing = Waarschuwing.lees(tekst);
        assertThat(waarschuwing.voorEinde()).isEqualTo(voorEinde);
        assertThat(waarschuwing).hasToString(tekst);
    }

    @ParameterizedTest
    @CsvSource({
        "5 werkdagen, P5WD",
        "1 werkdag, P1WD",
        "3 Maanden, P3M",
        "2 jaren, P2Y",
        "72 uur, PT72H",
        "p5wd, P5WD",
        "onverwijld pt4h, onverwijld PT4H",
        "Onverwijld, onverwijld"
    })
    void leestWatMensenTypen(String getypt, String duur) {
        assertThat(Duur.leesGetypt(getypt)).hasToString("Optional[" + duur + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "straks", "0 werkdagen", "P1M2D", "3", "drie maanden", "12345 dagen", "-3 dagen"})
    void watGeenDuurIsLeestHetNiet(String getypt) {
        assertThat(Duur.leesGetypt(getypt)).isEmpty();
    }
}
