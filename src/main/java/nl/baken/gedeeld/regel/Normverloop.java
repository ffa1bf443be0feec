// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Norms as they were on every day, for who asks about many days: they were read once. */
public final class Normverloop {

    public static final Normverloop LEEG = new Normverloop(List.of());

    private final List<Rij> rijen;

    public Normverloop(List<Rij> rijen) {
        this.rijen = List.copyOf(rijen);
    }

    /** One row. @param geldigTot the first day on which it holds no more, or null */
    public record Rij(String code, BigDecimal waarde, LocalDate geldigVan, @Nullable LocalDate geldigTot) {

        private boolean geldt(LocalDate dag) {
            return !geldigVan.isAfter(dag) && (geldigTot == null || geldigTot.isAfter(dag));
        }
    }

    /** Empty when no such norm held on that day. */
    public Optional<BigDecimal> op(String code, LocalDate dag) {
        return rijen.stream()
                .filter(rij -> rij.code().equals(code) && rij.geldt(dag))
                .map(Rij::waarde)
                .findFirst();
    }
}
