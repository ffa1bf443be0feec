// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many fte of care coordinators there are. Implemented by the module that keeps the contracts. */
public interface Ftebron {

    /**
     * @param contract what was contracted
     * @param eigenMiddelen what an organisation adds by its own means
     * @param beschikbaar what is there in fact, without who is on leave or ill
     */
    record Fte(BigDecimal contract, BigDecimal eigenMiddelen, BigDecimal beschikbaar) {}

    /** Empty when no contract holds on that day. */
    default Optional<Fte> op(LocalDate dag) {
        return Optional.ofNullable(op(List.of(dag)).get(dag));
    }

    /** Of many days: what does not depend on the day is read once. A day without a contract is not in it. */
    Map<LocalDate, Fte> op(Collection<LocalDate> dagen);
}
