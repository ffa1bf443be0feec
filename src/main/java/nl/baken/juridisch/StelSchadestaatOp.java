// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * P09.2: the damage is written down, with whom.
 *
 * @param misdrijfTot last day of the exploitation, from which T27_AANVRAAG counts
 */
public record StelSchadestaatOp(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Schadehulp met,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate misdrijfTot) {}
