// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KleineAantallenTest {

    @Test
    void eenKleinAantalVerdwijntEnNulBlijft() {
        assertThat(afgeschermd(new long[][] {{3, 2, 0}, {2, 9, 0}}, true))
                .containsExactly("<5 <5 0 5", "<5 x 0 11", "5 11 0 16");
    }

    @Test
    void eenEnkelKleinAantalNeemtHetOpEenNaKleinsteMee() {
        assertThat(afgeschermd(new long[][] {{3, 7, 12}, {20, 30, 40}}, true))
                .containsExactly("<5 x 12 22", "x x 40 90", "23 37 52 112");
    }

    @Test
    void eenTotaalOnderDeVijfVerdwijntOok() {
        assertThat(afgeschermd(new long[][] {{4}, {0}}, false)).containsExactly("<5", "0", "<5");
    }

    @Test
    void zonderRijtotaalTellenAlleenDeKolommenOp() {
        assertThat(afgeschermd(new long[][] {{3, 8}, {9, 8}}, false)).containsExactly("<5 8", "x 8", "12 16");
    }

    @Test
    void zonderKleineAantallenVerandertErNiets() {
        assertThat(afgeschermd(new long[][] {{5, 6}, {0, 8}}, true)).containsExactly("5 6 11", "0 8 8", "5 14 19");
    }

    /** Whatever the counts: no small one is shown, and no row or column with a total hides exactly one. */
    @Property
    void geenAftreksomGeeftEenKleinAantal(@ForAll @Size(12) List<@IntRange(max = 20) Integer> waarden) {
        long[][] vlak = IntStream.range(0, 4)
                .mapToObj(r -> waarden.subList(r * 3, r * 3 + 3).stream()
                        .mapToLong(Integer::longValue)
                        .toArray())
                .toArray(long[][]::new);

        Tabel uit = KleineAantallen.schermAf(tabel(vlak, true), true);

        assertThat(uit.rijen()).allSatisfy(rij -> {
            assertThat(rij.cellen()).noneMatch(cel -> cel.isOpen() && KleineAantallen.isKlein(cel.aantal()));
            assertThat(verborgen(rij.cellen())).isNotEqualTo(1);
        });
        for (int k = 0; k < uit.kolommen().size(); k++) {
            int kolom = k;
            assertThat(verborgen(uit.rijen().stream()
                            .map(rij -> rij.cellen().get(kolom))
                            .toList()))
                    .isNotEqualTo(1);
        }
    }

    private static long verborgen(List<Cel> cellen) {
        return cellen.stream().filter(cel -> !cel.isOpen()).count();
    }

    private static List<String> afgeschermd(long[][] aantallen, boolean metRijtotaal) {
        return KleineAantallen.schermAf(tabel(aantallen, metRijtotaal), metRijtotaal).rijen().stream()
                .map(rij ->
                        String.join(" ", rij.cellen().stream().map(Cel::tekst).toList()))
                .toList();
    }

    private static Tabel tabel(long[][] aantallen, boolean metRijtotaal) {
        List<String> kolommen =
                IntStream.range(0, aantallen[0].length).mapToObj(k -> "k" + k).toList();
        List<String> rijen = Arrays.stream(aantallen).map(Arrays::toString).toList();
        return Tabel.van(kolommen, rijen, aantallen, metRijtotaal);
    }
}
