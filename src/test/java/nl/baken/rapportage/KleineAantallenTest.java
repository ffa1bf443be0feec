// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    /** To say that two people-counts together are under five says that each is under four. */
    @Test
    void eenKleinTotaalVanMeerMensenZegtNietDatHetKleinIs() {
        assertThat(afgeschermd(new long[][] {{1, 1, 0}, {0, 9, 9}}, true))
                .containsExactly("<5 <5 0 x", "0 x x x", "<5 10 x 20");
    }

    /** Four and five make nine: whoever knows that the second is at least five, knows both. */
    @Test
    void eenGrensgevalIsNietUitTeRekenen() {
        Aanval.mislukt(Aanval.beschermd(tabel(new long[][] {{4, 5}, {30, 40}}, true), true), true);
    }

    /** Whatever the counts, nobody with a solver gets any small one back. */
    @Property(tries = 40)
    void geenAanvalLukt(@ForAll @Size(20) List<@IntRange(max = 14) Integer> waarden, @ForAll boolean metRijtotaal) {
        Aanval.mislukt(Aanval.beschermd(tabel(vlak(waarden, 5), metRijtotaal), metRijtotaal), metRijtotaal);
    }

    /** The same without a solver: every table that a reader could think of is tried. */
    @Property(tries = 100)
    void ookAllesProberenHelptNiet(@ForAll @Size(4) List<@IntRange(max = 9) Integer> waarden) {
        Tabel uit = Aanval.beschermd(tabel(vlak(waarden, 2), true), true);
        List<List<Long>> mogelijk = mogelijk(uit);
        List<Cel> cellen =
                uit.rijen().stream().flatMap(rij -> rij.cellen().stream()).toList();
        for (int i = 0; i < cellen.size(); i++) {
            int plek = i;
            var bereik = mogelijk.stream().mapToLong(anders -> anders.get(plek)).summaryStatistics();
            if (!cellen.get(i).isOpen()) {
                Aanval.beoordeel(cellen.get(i), bereik.getMin(), bereik.getMax(), waarden + " " + plek);
            }
        }
    }

    /** Every table of two by two that shows the same. A count that is shown leaves nothing to try. */
    private static List<List<Long>> mogelijk(Tabel uit) {
        List<List<Long>> mogelijk = new ArrayList<>();
        for (long a : opties(uit, 0, 0)) {
            for (long b : opties(uit, 0, 1)) {
                for (long c : opties(uit, 1, 0)) {
                    for (long d : opties(uit, 1, 1)) {
                        List<Long> anders = List.of(a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d);
                        if (past(anders, uit)) {
                            mogelijk.add(anders);
                        }
                    }
                }
            }
        }
        return mogelijk;
    }

    private static List<Long> opties(Tabel uit, int rij, int kolom) {
        Cel cel = uit.rijen().get(rij).cellen().get(kolom);
        return LongStream.range(0, 20)
                .filter(aantal -> past(aantal, cel))
                .boxed()
                .toList();
    }

    private static boolean past(List<Long> anders, Tabel gepubliceerd) {
        List<Cel> cellen = gepubliceerd.rijen().stream()
                .flatMap(rij -> rij.cellen().stream())
                .toList();
        return IntStream.range(0, cellen.size()).allMatch(i -> past(anders.get(i), cellen.get(i)));
    }

    private static boolean past(long aantal, Cel cel) {
        return switch (cel.afscherming()) {
            case GEEN -> aantal == cel.aantal();
            case KLEIN -> KleineAantallen.isKlein(aantal);
            case MEE -> aantal >= (KleineAantallen.isKlein(cel.aantal()) ? 1 : KleineAantallen.GRENS);
        };
    }

    private static long[][] vlak(List<Integer> waarden, int breedte) {
        return IntStream.range(0, waarden.size() / breedte)
                .mapToObj(r -> waarden.subList(r * breedte, (r + 1) * breedte).stream()
                        .mapToLong(Integer::longValue)
                        .toArray())
                .toArray(long[][]::new);
    }

    private static List<String> afgeschermd(long[][] aantallen, boolean metRijtotaal) {
        return Aanval.beschermd(tabel(aantallen, metRijtotaal), metRijtotaal).rijen().stream()
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
