// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.rapportage.KleineAantallen;

/**
 * Which counts stay hidden, when many tables show the same people: by month, quarter and year, by part, by
 * centrumgemeente and by feature. Whatever adds up to what is a line; no line may tell what is hidden in it.
 */
final class Verberging<P> {

    private final List<P> plekken;
    private final Map<P, Integer> nummers = new HashMap<>();
    private final long[] aantallen;
    private final boolean[] vast;
    private final boolean[] verborgen;

    private Verberging(Map<P, Long> aantallen, Set<P> vast, Set<P> verborgen) {
        this.plekken = List.copyOf(aantallen.keySet());
        this.aantallen = new long[plekken.size()];
        this.vast = new boolean[plekken.size()];
        this.verborgen = new boolean[plekken.size()];
        for (int i = 0; i < plekken.size(); i++) {
            P plek = plekken.get(i);
            nummers.put(plek, i);
            this.aantallen[i] = aantallen.get(plek);
            this.vast[i] = vast.contains(plek);
            this.verborgen[i] =
                    verborgen.contains(plek) || !this.vast[i] && KleineAantallen.isKlein(this.aantallen[i]);
        }
    }

    /**
     * @param aantallen every count, those of {@code vast} included
     * @param vast already decided in another table: what is open there stays so
     * @param verborgen already hidden there
     * @param lijnen parts that add up, their total last
     * @return all that is hidden
     */
    static <P> Set<P> van(Map<P, Long> aantallen, Set<P> vast, Set<P> verborgen, Collection<List<P>> lijnen) {
        Verberging<P> werk = new Verberging<>(aantallen, vast, verborgen);
        List<int[]> vol = lijnen.stream().map(werk::zonderNul).toList();
        boolean iets = true;
        while (iets) {
            iets = false;
            for (int[] lijn : vol) {
                iets |= werk.verraadt(lijn) && werk.verbergKleinste(lijn);
            }
        }
        return werk.uitkomst();
    }

    private Set<P> uitkomst() {
        return IntStream.range(0, verborgen.length)
                .filter(i -> verborgen[i])
                .mapToObj(plekken::get)
                .collect(Collectors.toSet());
    }

    /** Nought is nobody: it is always shown, and hides nothing. By number, for each line is looked at many times. */
    private int[] zonderNul(List<P> lijn) {
        return lijn.stream()
                .map(nummers::get)
                .filter(nummer -> nummer != null && aantallen[nummer] != 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean verraadt(int[] lijn) {
        int weg = 0;
        for (int plek : lijn) {
            weg += verborgen[plek] ? 1 : 0;
        }
        if (weg <= 1) {
            return weg == 1;
        }
        return !verborgen[lijn[lijn.length - 1]] && volgtUitDeSom(lijn);
    }

    /** All at their lowest, or all small ones at their highest: the sum alone tells each of them. */
    private boolean volgtUitDeSom(int[] lijn) {
        long klein = 0;
        long groot = 0;
        long som = 0;
        for (int plek : lijn) {
            if (verborgen[plek]) {
                som += aantallen[plek];
                if (KleineAantallen.isKlein(aantallen[plek])) {
                    klein++;
                } else {
                    groot++;
                }
            }
        }
        return som == klein + groot * KleineAantallen.GRENS
                || (groot == 0 && som == klein * (KleineAantallen.GRENS - 1));
    }

    private boolean verbergKleinste(int[] lijn) {
        int kleinste = -1;
        for (int plek : lijn) {
            if (!verborgen[plek] && !vast[plek] && (kleinste < 0 || aantallen[plek] < aantallen[kleinste])) {
                kleinste = plek;
            }
        }
        if (kleinste >= 0) {
            verborgen[kleinste] = true;
        }
        return kleinste >= 0;
    }
}
