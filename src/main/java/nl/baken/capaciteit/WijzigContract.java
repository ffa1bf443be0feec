// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed contract changes, or does not hold.
 *
 * @param tot the new last day; null when it does not hold
 * @param fteContract null, like the two after it, when that can't change
 */
public record WijzigContract(
        @NotNull(message = "Maak een keuze.") Wijzigsoort wat,
        @Nullable LocalDate tot,
        @Nullable BigDecimal fteContract,
        @Nullable BigDecimal fteEigen,
        @Nullable BigDecimal bedrag,
        @NotNull(message = "Maak een keuze.") Wijzigreden reden) {}
