// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.baken.rapportage.Cel.Afscherming;

/**
 * Keeps counts of one to four from a reader, and as many others as it takes that no row or column with one hidden
 * count can be solved by subtraction. Totals are counts like the others. Nought is nobody and stays.
 */
public final class KleineAantallen {

    public static final int GRENS = 5;

    private final Cel[][] cellen;
    private final boolean metRijtotaal;

    private KleineAantallen(Tabel tabel, boolean metRijtotaal) {
        this.cellen = tabel.rijen().stream()
                .map(rij -> rij.cellen().toArray(Cel[]::new))
                .toArray(Cel[][]::new);
        this.metRijtotaal = metRijtotaal;
    }

    /** @param metRijtotaal whether the last column is the sum of the others */
    static Tabel schermAf(Tabel tabel, boolean metRijtotaal) {
        KleineAantallen werk = new KleineAantallen(tabel, metRijtotaal);
        werk.verbergKleine();
        while (werk.verbergMee()) {
            // A count that is hidden along can leave another row or column with one.
        }
        return new Tabel(
                tabel.kolommen(),
                IntStream.range(0, tabel.rijen().size())
                        .mapToObj(i -> new Tabel.Rij(tabel.rijen().get(i).naam(), List.of(werk.cellen[i])))
                        .toList());
    }

    public static boolean isKlein(long aantal) {
        return aantal > 0 && aantal < GRENS;
    }

    private record Plek(int rij, int kolom) {}

    private void verbergKleine() {
        for (Cel[] rij : cellen) {
            for (int k = 0; k < rij.length; k++) {
                if (isKlein(rij[k].aantal())) {
                    rij[k] = rij[k].met(Afscherming.KLEIN);
                }
            }
        }
    }

    private boolean verbergMee() {
        boolean iets = false;
        for (List<Plek> lijn : lijnen()) {
            if (lijn.stream().filter(plek -> !cel(plek).isOpen()).count() != 1) {
                continue;
            }
            Optional<Plek> kleinste = lijn.stream()
                    .filter(plek -> cel(plek).isOpen() && cel(plek).aantal() > 0)
                    .min(Comparator.comparingLong(plek -> cel(plek).aantal()));
            kleinste.ifPresent(
                    plek -> cellen[plek.rij()][plek.kolom()] = cel(plek).met(Afscherming.MEE));
            iets |= kleinste.isPresent();
        }
        return iets;
    }

    /** Everything that adds up: each column, and each row if it has a total. */
    private List<List<Plek>> lijnen() {
        int breedte = cellen.length == 0 ? 0 : cellen[0].length;
        List<List<Plek>> lijnen = new ArrayList<>();
        for (int k = 0; k < breedte; k++) {
            int kolom = k;
            lijnen.add(IntStream.range(0, cellen.length)
                    .mapToObj(r -> new Plek(r, kolom))
                    .toList());
        }
        for (int r = 0; metRijtotaal && r < cellen.length; r++) {
            int rij = r;
            lijnen.add(
                    IntStream.range(0, breedte).mapToObj(k -> new Plek(rij, k)).toList());
        }
        return lijnen;
    }

    private Cel cel(Plek plek) {
        return cellen[plek.rij()][plek.kolom()];
    }
}
