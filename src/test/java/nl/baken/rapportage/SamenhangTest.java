// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.baken.rapportage.Samenhang.Plek;
import org.junit.jupiter.api.Test;

/** Tables side by side give no more than each of them alone. */
class SamenhangTest {

    private static final int KEREN = 4;

    /** Sex and age by nationality, one table for each sector and one for all of them. */
    @Test
    void lagenVanEenTabelEnHunSom() {
        Random toeval = new Random(7);
        for (int keer = 0; keer < KEREN; keer++) {
            List<long[][]> lagen = List.of(vlak(toeval, 2, 4, 12), vlak(toeval, 2, 4, 12), vlak(toeval, 2, 4, 4));
            long[][] som = new long[2][4];
            lagen.forEach(laag -> telBij(som, laag));
            Samenhang samen = new Samenhang();
            lagen.forEach(laag -> samen.tabel(tabel(laag), true));
            samen.tabel(tabel(som), true);
            List<List<Plek>> verbanden = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                int rij = i / 5;
                int kolom = i % 5;
                List<Plek> delen = IntStream.range(0, 3)
                        .mapToObj(laag -> new Plek(laag, rij, kolom))
                        .toList();
                samen.som(new Plek(3, rij, kolom), delen);
                List<Plek> verband = new ArrayList<>(delen);
                verband.add(0, new Plek(3, rij, kolom));
                verbanden.add(verband);
            }

            new Aanval(samen.schermAf(), true, verbanden).mislukt();
        }
    }

    /** The months of a year and its quarters. */
    @Test
    void maandenEnKwartalen() {
        Random toeval = new Random(8);
        for (int keer = 0; keer < KEREN; keer++) {
            long[][] maanden = vlak(toeval, 12, 2, 7);
            long[][] kwartalen = new long[4][2];
            IntStream.range(0, 24).forEach(i -> kwartalen[i / 6][i % 2] += maanden[i / 2][i % 2]);
            Samenhang samen = new Samenhang();
            samen.tabel(tabel(maanden), true);
            samen.tabel(tabel(kwartalen), true);
            List<List<Plek>> verbanden = new ArrayList<>();
            for (int kwartaal = 0; kwartaal < 4; kwartaal++) {
                for (int kolom = 0; kolom < 3; kolom++) {
                    List<Plek> verband = new ArrayList<>(List.of(new Plek(1, kwartaal, kolom)));
                    for (int maand = 0; maand < 3; maand++) {
                        verband.add(new Plek(0, kwartaal * 3 + maand, kolom));
                    }
                    samen.som(verband.get(0), verband.subList(1, 4));
                    verbanden.add(verband);
                }
            }

            new Aanval(samen.schermAf(), true, verbanden).mislukt();
        }
    }

    /** A mention is of somebody, so mentions say how many people there are at most. */
    @Test
    void vermeldingenZeggenNietHoeveelMensenErZijn() {
        Samenhang samen = new Samenhang();
        int mensen = samen.tabel(tabel(new long[][] {{2, 9}, {0, 8}}), true);
        int vermeldingen = samen.tabel(tabel(new long[][] {{2, 14}, {0, 4}}), true);
        samen.tenminste(new Plek(vermeldingen, 2, 0), List.of(new Plek(mensen, 2, 0)));
        samen.tenminste(new Plek(vermeldingen, 2, 1), List.of(new Plek(mensen, 2, 1)));

        List<Tabel> uit = samen.schermAf();

        uit.forEach(tabel -> Aanval.mislukt(tabel, true));
        assertThat(uit.get(vermeldingen).rijen().get(2).cellen().get(0).isOpen())
                .isFalse();
    }

    private static Tabel tabel(long[][] aantallen) {
        return Tabel.van(namen(aantallen[0].length), namen(aantallen.length), aantallen, true);
    }

    private static List<String> namen(int hoeveel) {
        return IntStream.range(0, hoeveel).mapToObj(i -> "n" + i).toList();
    }

    private static long[][] vlak(Random toeval, int rijen, int kolommen, int meest) {
        return IntStream.range(0, rijen)
                .mapToObj(r -> LongStream.range(0, kolommen)
                        .map(k -> toeval.nextInt(4) == 0 ? 0 : toeval.nextInt(meest))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static void telBij(long[][] som, long[][] laag) {
        IntStream.range(0, som.length * som[0].length)
                .forEach(i -> som[i / som[0].length][i % som[0].length] += laag[i / som[0].length][i % som[0].length]);
    }
}
