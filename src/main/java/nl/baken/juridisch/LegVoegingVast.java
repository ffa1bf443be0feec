// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * P09.3: the claim is joined to the criminal case.
 *
 * @param zittingOp day of the hearing, when known
 */
public record LegVoegingVast(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Schadehulp via,
        @Nullable LocalDate zittingOp) {}
