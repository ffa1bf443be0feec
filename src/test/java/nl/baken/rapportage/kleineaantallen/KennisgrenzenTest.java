// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A reader who goes along with what is hidden knows at each moment what one who begins then would find. */
class KennisgrenzenTest {

    private static final int RIJEN = 4;
    private static final int KOLOMMEN = 4;
    private static final Merk[] DICHT = {Merk.KLEIN, Merk.MEE, Merk.BLANCO};

    /** A table with its totals; each step hides one more count, or says less of it. */
    @Property(tries = 300)
    void meegaanIsOpnieuwBeginnen(
            @ForAll @Size(RIJEN * KOLOMMEN) List<@IntRange(max = 9) Integer> waarden,
            @ForAll @Size(30) List<@IntRange(max = 24) Integer> welke,
            @ForAll @Size(30) List<@IntRange(max = 2) Integer> hoe) {
        Opgave<String> opgave = tabel(waarden);
        Merk[] merken = new Merk[opgave.grootte()];
        Arrays.fill(merken, Merk.OPEN);
        Kennisgrenzen gaatMee = lezer(opgave, merken);

        for (int stap = 0; stap < welke.size(); stap++) {
            int plek = welke.get(stap);
            Merk merk = merk(opgave, plek, hoe.get(stap));
            if (merk.compareTo(merken[plek]) > 0) {
                merken[plek] = merk;
                gaatMee.anders(plek);
                gaatMee.concludeer();
            }
        }

        assertThat(bekend(opgave, gaatMee)).isEqualTo(bekend(opgave, lezer(opgave, merken)));
    }

    private static Merk merk(Opgave<?> opgave, int plek, int hoe) {
        if (opgave.aantal(plek) == 0) {
            return Merk.BLANCO;
        }
        return opgave.isKlein(plek) || hoe > 0 ? DICHT[hoe] : Merk.MEE;
    }

    private static List<Integer> bekend(Opgave<?> opgave, Kennisgrenzen lezer) {
        return IntStream.range(0, opgave.grootte())
                .filter(lezer::isBekend)
                .boxed()
                .toList();
    }

    private static Kennisgrenzen lezer(Opgave<?> opgave, Merk[] merken) {
        Kennisgrenzen lezer = new Kennisgrenzen(opgave, merken);
        for (int lijn : opgave.lijnenVanStap(0)) {
            lezer.voegToe(opgave.lijn(lijn));
        }
        lezer.concludeer();
        return lezer;
    }

    private static Opgave<String> tabel(List<Integer> waarden) {
        Map<String, Long> aantallen = new HashMap<>();
        List<List<String>> lijnen = new ArrayList<>();
        for (int i = 0; i < waarden.size(); i++) {
            int rij = i / KOLOMMEN;
            int kolom = i % KOLOMMEN;
            for (String plek : List.of(rij + "|" + kolom, rij + "|*", "*|" + kolom, "*|*")) {
                aantallen.merge(plek, (long) waarden.get(i), Long::sum);
            }
        }
        List<String> alle = List.of("0", "1", "2", "3", "*");
        for (String vast : alle) {
            lijnen.add(alle.stream().map(kolom -> vast + "|" + kolom).toList());
            lijnen.add(alle.stream().map(rij -> rij + "|" + vast).toList());
        }
        return new Opgave<>(aantallen, lijnen, plek -> 0);
    }
}
