// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.rapportage.KleineAantallen;

/**
 * Which counts stay hidden, when many tables show the same people: by month, quarter and year, by part, by
 * centrumgemeente and by feature. Whatever adds up to what is a line; no line may tell what is hidden in it.
 */
final class Verberging<P> {

    private final Map<P, Long> aantallen;
    private final Set<P> vast;
    private final Set<P> verborgen;

    private Verberging(Map<P, Long> aantallen, Set<P> vast, Set<P> verborgen) {
        this.aantallen = aantallen;
        this.vast = vast;
        this.verborgen = new HashSet<>(verborgen);
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
        aantallen.forEach((plek, aantal) -> {
            if (!vast.contains(plek) && KleineAantallen.isKlein(aantal)) {
                werk.verborgen.add(plek);
            }
        });
        List<List<P>> vol = lijnen.stream().map(werk::zonderNul).toList();
        boolean iets = true;
        while (iets) {
            iets = false;
            for (List<P> lijn : vol) {
                iets |= werk.verraadt(lijn) && werk.verbergKleinste(lijn);
            }
        }
        return werk.verborgen;
    }

    /** Nought is nobody: it is always shown, and hides nothing. */
    private List<P> zonderNul(List<P> lijn) {
        return lijn.stream().filter(plek -> aantal(plek) != 0).toList();
    }

    private boolean verraadt(List<P> lijn) {
        List<P> weg = lijn.stream().filter(verborgen::contains).toList();
        if (weg.size() == 1) {
            return true;
        }
        return !weg.isEmpty() && !weg.contains(lijn.get(lijn.size() - 1)) && volgtUitDeSom(weg);
    }

    /** All at their lowest, or all small ones at their highest: the sum alone tells each of them. */
    private boolean volgtUitDeSom(List<P> weg) {
        long klein = weg.stream()
                .filter(plek -> KleineAantallen.isKlein(aantal(plek)))
                .count();
        long groot = weg.size() - klein;
        long som = weg.stream().mapToLong(this::aantal).sum();
        return som == klein + groot * KleineAantallen.GRENS
                || (groot == 0 && som == klein * (KleineAantallen.GRENS - 1));
    }

    private boolean verbergKleinste(List<P> lijn) {
        Optional<P> kleinste = lijn.stream()
                .filter(plek -> !verborgen.contains(plek) && !vast.contains(plek))
                .min(Comparator.comparingLong(this::aantal));
        kleinste.ifPresent(verborgen::add);
        return kleinste.isPresent();
    }

    private long aantal(P plek) {
        return aantallen.getOrDefault(plek, 0L);
    }
}
