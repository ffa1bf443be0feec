// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.baken.rapportage.grafiek.Grafiek.Tekst;
import nl.baken.rapportage.grafiek.Grafiek.Vlak;
import org.junit.jupiter.api.Test;

/** A drawing tells what the numbers tell, in proportion and without colour. */
class TekenaarTest {

    @Test
    void eenStaafIsZoHoogAlsHetAantal() {
        List<Vlak> vlakken = staven(List.of(new Reeks("a", List.of(5.0, 10.0)))).vlakken();

        assertThat(vlakken).hasSize(2);
        assertThat(vlakken.get(1).hoogte()).isEqualTo(2 * vlakken.get(0).hoogte());
    }

    @Test
    void stapelsStaanOpElkaarMetElkEenMotief() {
        List<Vlak> vlakken = staven(List.of(new Reeks("a", List.of(4.0, 0.0)), new Reeks("b", List.of(6.0, 1.0))))
                .vlakken();

        assertThat(vlakken).extracting(Vlak::reeks).containsExactly(1, 2, 2);
        assertThat(vlakken.get(1).y() + vlakken.get(1).hoogte())
                .isEqualTo(vlakken.get(0).y());
    }

    /** Not a column of nought: that would say nobody. */
    @Test
    void watNietGetoondWordtIsEenKruisje() {
        Grafiek grafiek = staven(List.of(new Reeks("a", Arrays.asList(null, 10.0))));

        assertThat(grafiek.vlakken()).hasSize(1);
        assertThat(grafiek.teksten()).extracting(Tekst::tekst).contains("x");
    }

    @Test
    void eenLijnHeeftEenGatEnEigenMerktekens() {
        Grafiek grafiek = Tekenaar.lijnen(
                "k",
                "titel",
                "uitleg",
                new Assen(List.of("jan 2026", "feb", "mrt"), "dagen"),
                List.of(new Reeks("a", Arrays.asList(1.0, null, 3.0)), new Reeks("b", Arrays.asList(1.0, 2.0, 3.0))),
                2.5,
                false);

        assertThat(grafiek.lijnen()).extracting(Grafiek.Lijn::reeks).containsExactly(2, 2, -1);
        assertThat(grafiek.punten()).hasSize(5);
        assertThat(grafiek.punten().get(0).vorm())
                .isNotEqualTo(grafiek.punten().get(2).vorm());
        assertThat(grafiek.legenda()).extracting(Grafiek.Legenda::naam).containsExactly("a", "b");
    }

    /** Without it nobody knows whether two is two hours or two days. */
    @Test
    void bovenDeAsStaatWaarinIsGemeten() {
        assertThat(staven(List.of(new Reeks("a", List.of(5.0, 10.0)))).teksten())
                .contains(new Tekst(0, 12, "Aantal", "start"));
    }

    @Test
    void eenLangGetalValtNietVanDeTekening() {
        Grafiek grafiek = staven(List.of(new Reeks("a", List.of(5.0, 40_000.0))));

        assertThat(grafiek.teksten())
                .filteredOn(tekst -> tekst.tekst().equals("40.000"))
                .singleElement()
                .satisfies(tekst -> assertThat(tekst.x()).isGreaterThan(6 * 7));
    }

    /** A tile has room for three names, or for where it begins and ends. */
    @Test
    void ookEenTegelZegtWaarHetOverGaat() {
        Reeks vier = new Reeks("a", List.of(1.0, 2.0, 3.0, 4.0));

        assertThat(Tekenaar.lijnen("k", "t", "u", tijden("K1 2025", "K2", "K3", "K4"), List.of(vier), null, true)
                        .teksten())
                .extracting(Tekst::tekst)
                .containsExactly("0", "2", "4", "K1 2025", "K4");
        assertThat(Tekenaar.staven(
                                "k",
                                "t",
                                "u",
                                tijden("te laat", "binnen 14 dagen", "later"),
                                List.of(new Reeks("a", Arrays.asList(null, 2.0, 1.0))),
                                true)
                        .teksten())
                .extracting(Tekst::tekst)
                .containsExactly("x", "0", "1", "2", "te laat", "binnen 14 dagen", "later");
    }

    private static Assen tijden(String... kort) {
        return new Assen(List.of(kort), "Aantal");
    }

    @Test
    void deSchaalEindigtOpEenRondGetal() {
        assertThat(Schaal.tot(0).hoogste()).isEqualTo(1);
        assertThat(Schaal.tot(7).hoogste()).isEqualTo(10);
        assertThat(Schaal.tot(31).hoogste()).isEqualTo(40);
        assertThat(Schaal.tot(5).op(1)).as("niet twee en een half").isEqualTo(3);
        assertThat(Schaal.tot(100).hoogste()).isEqualTo(100);
    }

    private static Grafiek staven(List<Reeks> reeksen) {
        return Tekenaar.staven("k", "titel", "uitleg", tijden("jan 2026", "feb"), reeksen, false);
    }
}
