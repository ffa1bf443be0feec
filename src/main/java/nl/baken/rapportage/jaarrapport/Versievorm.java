// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.Tabel;

/** A table as it was shown before: the counts that were frozen then, with what was hidden of them. */
final class Versievorm {

    private Versievorm() {}

    static Tabel zoalsGetoond(Rapporttabel bron, Bladtabel blad) {
        Tabel tabel = Tabelmaker.alsTabel(bron);
        List<Tabel.Rij> rijen = new ArrayList<>();
        for (int r = 0; r < tabel.rijen().size(); r++) {
            Tabel.Rij rij = tabel.rijen().get(r);
            List<String> getoond = blad.rijen().get(r).cellen();
            rijen.add(new Tabel.Rij(
                    rij.naam(),
                    IntStream.range(0, rij.cellen().size())
                            .mapToObj(k -> new Cel(rij.cellen().get(k).aantal(), merk(getoond.get(k))))
                            .toList()));
        }
        return new Tabel(tabel.kolommen(), rijen);
    }

    private static Afscherming merk(String tekst) {
        if (Bladtabel.isKlein(tekst)) {
            return Afscherming.KLEIN;
        }
        return tekst.equals(Bladtabel.MEE) ? Afscherming.MEE : Afscherming.GEEN;
    }
}
