// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * P09.6.
 *
 * @param besluitOp day on which the decision was sent: the term counts from it
 * @param verschoonbaar that it is late is explained in the objection
 */
public record DienBezwaarSchadeIn(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate besluitOp,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Schadehulp via,
        @Nullable Boolean verschoonbaar) {}
