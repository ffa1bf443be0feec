// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How old a client is, as far as known.
 *
 * @param geboren null when not known
 * @param jaren the youngest age of the class of the intake, when the birth date is not known
 */
public record Leeftijd(@Nullable LocalDate geboren, @Nullable Integer jaren) {

    public static Leeftijd onbekend() {
        return new Leeftijd(null, null);
    }

    /** Whole years on that day; empty when nobody knows. */
    public Optional<Integer> op(LocalDate dag) {
        return geboren == null
                ? Optional.ofNullable(jaren)
                : Optional.of(Period.between(geboren, dag).getYears());
    }

    /** The first day at that age; who was born on 29 February gets older on 1 March when there is no such day. */
    public Optional<LocalDate> verjaardag(int leeftijd) {
        if (geboren == null) {
            return Optional.empty();
        }
        LocalDate dag = geboren.plusYears(leeftijd);
        return Optional.of(dag.getDayOfMonth() == geboren.getDayOfMonth() ? dag : dag.plusDays(1));
    }
}
