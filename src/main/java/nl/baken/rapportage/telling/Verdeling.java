// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.baken.gedeeld.telling.Vak;

/** How what was measured is spread over the drawers. */
public final class Verdeling {

    private final TreeMap<Integer, Long> vakken = new TreeMap<>();
    private final long aantal;

    private Verdeling(Collection<Telregel> regels) {
        regels.forEach(regel -> regel.vakken().forEach((vak, telling) -> vakken.merge(vak, telling, Long::sum)));
        aantal = vakken.values().stream().mapToLong(Long::longValue).sum();
    }

    public static Verdeling van(Collection<Telregel> regels) {
        return new Verdeling(regels);
    }

    public long aantal() {
        return aantal;
    }

    /**
     * The measure that this share of the cases doesn't pass, in its own unit (minutes for a duration): spread evenly
     * within a drawer, so about six percent off at most. Empty when nothing was measured.
     *
     * @param deel as in 0.5 for the median
     */
    public OptionalLong percentiel(double deel) {
        long tot = 0;
        double plek = deel * aantal;
        for (Map.Entry<Integer, Long> vak : vakken.entrySet()) {
            if (tot + vak.getValue() >= plek && vak.getValue() > 0) {
                long onder = Vak.onder(vak.getKey());
                long breedte = Vak.onder(vak.getKey() + 1) - onder;
                double binnen = Math.max(0, plek - tot - 0.5) / vak.getValue();
                return OptionalLong.of(onder + (long) (binnen * breedte));
            }
            tot += vak.getValue();
        }
        return OptionalLong.empty();
    }

    /** How many were measured at this or more, counted by whole drawers. */
    public long vanaf(long maat) {
        return vakken.tailMap(Vak.van(maat)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
