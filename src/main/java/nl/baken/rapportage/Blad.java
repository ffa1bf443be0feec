// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.kleineaantallen.Bescherming;
import org.jspecify.annotations.Nullable;

/**
 * One table among others.
 *
 * @param metTotaal whether the last row is the sum of the others
 * @param metRijtotaal whether the last column is the sum of the others
 * @param toen how small counts were kept when it was published before, so that nothing of it can be hidden any more; null
 *     when it was not
 */
record Blad(Tabel tabel, boolean metTotaal, boolean metRijtotaal, @Nullable Bescherming toen) {

    boolean isGepubliceerd() {
        return toen != null;
    }

    List<Plek> plekken(int nummer) {
        return IntStream.range(0, rijen() * kolommen())
                .mapToObj(i -> new Plek(nummer, i / kolommen(), i % kolommen()))
                .toList();
    }

    /** What adds up in a table of itself. */
    List<Verband> verbanden(int nummer) {
        List<Verband> eigen = new ArrayList<>();
        for (int k = 0; metTotaal && k < kolommen(); k++) {
            int kolom = k;
            List<Plek> delen = IntStream.range(0, rijen() - 1)
                    .mapToObj(rij -> new Plek(nummer, rij, kolom))
                    .toList();
            eigen.add(new Verband(new Plek(nummer, rijen() - 1, k), delen, false));
        }
        for (int r = 0; metRijtotaal && r < rijen(); r++) {
            int rij = r;
            List<Plek> delen = IntStream.range(0, kolommen() - 1)
                    .mapToObj(kolom -> new Plek(nummer, rij, kolom))
                    .toList();
            eigen.add(new Verband(new Plek(nummer, r, kolommen() - 1), delen, false));
        }
        return eigen;
    }

    boolean isEindtotaal(Plek plek) {
        return metTotaal && plek.rij() == rijen() - 1 && (!metRijtotaal || plek.kolom() == kolommen() - 1);
    }

    Tabel met(int nummer, Function<Plek, Afscherming> afscherming) {
        List<Tabel.Rij> rijen = new ArrayList<>();
        for (int r = 0; r < rijen(); r++) {
            int rij = r;
            Tabel.Rij oud = tabel.rijen().get(r);
            List<Cel> cellen = IntStream.range(0, kolommen())
                    .mapToObj(kolom -> oud.cellen().get(kolom).met(afscherming.apply(new Plek(nummer, rij, kolom))))
                    .toList();
            rijen.add(new Tabel.Rij(oud.naam(), cellen));
        }
        return new Tabel(tabel.kolommen(), rijen);
    }

    private int rijen() {
        return tabel.rijen().size();
    }

    private int kolommen() {
        return tabel.kolommen().size();
    }
}
