// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The count of one month and municipality.
 *
 * @param dag first of the month; no day for what is open, see {@link #isOpen}
 * @param gemeente empty for what is told of the whole region alone
 * @param vakken how many were measured, by drawer ({@link nl.baken.gedeeld.telling.Vak}); of what is open how many, by day as
 *     {@link LocalDate#toEpochDay}
 * @param aantal all together
 * @param dagsom of a stand: sum of (day of the month - 1) times the count
 */
public record Telregel(
        String cijfer,
        String onderdeel,
        LocalDate dag,
        String gemeente,
        SortedMap<Integer, Long> vakken,
        long aantal,
        long dagsom) {

    public Telregel {
        vakken = Collections.unmodifiableSortedMap(vakken);
    }

    /** Nothing was measured. */
    public static Telregel los(
            String cijfer, String onderdeel, LocalDate maand, String gemeente, long aantal, long dagsom) {
        return new Telregel(cijfer, onderdeel, maand, gemeente, new TreeMap<>(), aantal, dagsom);
    }

    /** Whether it tells what is open now, by its day: on which it began, or must be done. */
    public boolean isOpen() {
        return dag.equals(Telsleutel.OPEN);
    }

    /** Of what is open: the first of its days. Of another row its month. */
    public LocalDate eersteDag() {
        return isOpen() && !vakken.isEmpty() ? LocalDate.ofEpochDay(vakken.firstKey()) : dag;
    }

    /** What of it lies on these days; of what was counted by month whole months. @param tot the day after the last one */
    Optional<Telregel> tussen(LocalDate van, LocalDate tot) {
        if (!isOpen()) {
            return dag.isBefore(van) || !dag.isBefore(tot) ? Optional.empty() : Optional.of(this);
        }
        SortedMap<Integer, Long> over = vakken.subMap((int) van.toEpochDay(), (int) tot.toEpochDay());
        long samen = over.values().stream().mapToLong(Long::longValue).sum();
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(new Telregel(cijfer, onderdeel, dag, gemeente, over, samen, dagsom));
    }
}
