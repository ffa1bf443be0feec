// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.kleineaantallen.Merk;
import nl.baken.rapportage.kleineaantallen.Verberging;
import org.junit.jupiter.api.Test;

/** What stays hidden can't be had back from anything that adds up with it. */
class VerbergingTest {

    @Test
    void eenKleinAantalNeemtHetKleinsteAndereMee() {
        assertThat(verborgen(Map.of("a", 3L, "b", 9L, "c", 20L, "som", 32L), List.of("a", "b", "c", "som")))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void nulIsNiemandEnBlijftStaan() {
        assertThat(verborgen(Map.of("a", 0L, "b", 9L, "som", 9L), List.of("a", "b", "som")))
                .isEmpty();
    }

    /** Two hidden counts that add up to eight can only be four and four. */
    @Test
    void tweeKleineDieUitHunSomVolgenNemenErEenMee() {
        assertThat(verborgen(Map.of("a", 4L, "b", 4L, "c", 20L, "som", 28L), List.of("a", "b", "c", "som")))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    /** What another table already shows stays open; then something of this one goes along. */
    @Test
    void watElderAlStaatBlijftOpen() {
        assertThat(Verberging.van(
                        Map.of("man", 3L, "vrouw", 12L, "iedereen", 15L),
                        List.of(List.of("man", "vrouw", "iedereen")),
                        plek -> plek.equals("iedereen") ? 0 : 1))
                .containsOnlyKeys("man", "vrouw");
    }

    /** Of a total that is hidden its parts show no more than before: six and one would tell that the total is seven. */
    @Test
    void watEerderVerborgenIsKomtNietUitDeDelen() {
        assertThat(Verberging.van(
                        Map.of("q1", 3L, "q2", 7L, "jaar", 10L, "man", 7L, "vrouw", 0L),
                        List.of(List.of("q1", "q2", "jaar"), List.of("man", "vrouw", "q2")),
                        plek -> plek.equals("man") || plek.equals("vrouw") ? 1 : 0))
                .containsKeys("q1", "q2", "man");
    }

    /** Five and one: whichever is hidden, six less the other tells it. Then no nought is shown beside them either. */
    @Test
    void waarVerbergenNietHelptStaatErNietsOmheenOokGeenNul() {
        assertThat(Verberging.van(
                        Map.of("a", 5L, "b", 1L, "c", 0L, "som", 6L),
                        List.of(List.of("a", "b", "c", "som")),
                        plek -> plek.equals("som") ? 0 : 1))
                .isEqualTo(Map.of("a", Merk.BLANCO, "b", Merk.BLANCO, "c", Merk.BLANCO));
    }

    /** What can't be shown by month costs nothing of another year, and nothing of the year itself. */
    @Test
    void watBijElkaarHoortBlijftBijElkaar() {
        Map<String, Merk> weg = Verberging.van(
                Map.of("a", 5L, "b", 1L, "c", 0L, "som", 6L, "d", 0L, "e", 9L, "ander", 9L, "alles", 15L),
                List.of(List.of("a", "b", "c", "som"), List.of("d", "e", "ander"), List.of("som", "ander", "alles")),
                plek -> plek.length() == 1 ? 1 : 0);
        assertThat(weg).containsOnlyKeys("a", "b", "c");
    }

    /** Months in quarters in a year, for each of three municipalities: no shown total gives a small rest. */
    @Property(tries = 200)
    void geenLijnVerraadtEenKleinAantal(@ForAll @Size(18) List<@IntRange(max = 14) Integer> waarden) {
        Map<String, Long> aantallen = new LinkedHashMap<>();
        List<List<String>> lijnen = new ArrayList<>();
        for (int g = 0; g < 3; g++) {
            for (int m = 0; m < 6; m++) {
                tel(aantallen, g, m, waarden.get(g * 6 + m));
            }
        }
        for (String g : List.of("0", "1", "2", "*")) {
            lijnen.add(List.of(g + "m0", g + "m1", g + "m2", g + "k0"));
            lijnen.add(List.of(g + "m3", g + "m4", g + "m5", g + "k1"));
            lijnen.add(List.of(g + "k0", g + "k1", g + "jaar"));
        }
        for (String t : List.of("m0", "m1", "m2", "m3", "m4", "m5", "k0", "k1", "jaar")) {
            lijnen.add(List.of("0" + t, "1" + t, "2" + t, "*" + t));
        }

        Set<String> weg = Verberging.van(aantallen, lijnen, plek -> 0).keySet();

        aantallen.forEach((plek, aantal) -> {
            if (KleineAantallen.isKlein(aantal)) {
                assertThat(weg).contains(plek);
            }
        });
        assertThat(lijnen).allSatisfy(lijn -> assertThat(rest(aantallen, weg, lijn))
                .as("wat er van een getoond totaal niet te zien is")
                .matches(rest -> !KleineAantallen.isKlein(rest)));
    }

    private static long rest(Map<String, Long> aantallen, Set<String> weg, List<String> lijn) {
        return weg.contains(lijn.get(lijn.size() - 1))
                ? 0
                : lijn.stream().filter(weg::contains).mapToLong(aantallen::get).sum();
    }

    private static void tel(Map<String, Long> aantallen, int g, int m, int waarde) {
        for (String gemeente : List.of("" + g, "*")) {
            List.of("m" + m, "k" + m / 3, "jaar")
                    .forEach(tijd -> aantallen.merge(gemeente + tijd, (long) waarde, Long::sum));
        }
    }

    private static Set<String> verborgen(Map<String, Long> aantallen, List<String> lijn) {
        return Verberging.van(aantallen, List.of(lijn), plek -> 0).keySet();
    }
}
