// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is read as people type it, and shown in one way only. */
class DatuminvoerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5-3-26",
                "05-03-2026",
                "5/3/2026",
                "5.3.26",
                "5 3 2026",
                "5 mrt 2026",
                "5 mrt. 2026",
                "5 Maart 26",
                "5-mrt-2026",
                "2026-03-05",
                "  5-3-26 "
            })
    void zoTypenMensenVijfMaart(String tekst) {
        assertThat(Datuminvoer.lees(tekst)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "1 jan 2026,1",
        "1 feb 2026,2",
        "1 apr 2026,4",
        "1 mei 2026,5",
        "1 jun 2026,6",
        "1 juli 2026,7",
        "1 aug 2026,8",
        "1 sept 2026,9",
        "1 okt 2026,10",
        "1 nov 2026,11",
        "1 december 2026,12"
    })
    void eenMaandMagEenWoordZijn(String tekst, int maand) {
        assertThat(Datuminvoer.lees(tekst)).contains(LocalDate.of(2026, maand, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "31-2-26", "5 maand 2026", "5 mrtt 2026", "5 ma 2026", "5-13-26", "5-3-1826"})
    void watGeenDatumIsWordtErGeen(String tekst) {
        assertThat(Datuminvoer.lees(tekst)).isEmpty();
    }

    @Test
    void opHetSchermStaatAltijdDagMaandJaar() {
        assertThat(Datuminvoer.toon(LocalDate.of(2026, 3, 5))).isEqualTo("05-03-2026");
    }
}
