// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** The client takes the aangifte back; the prosecutor may go on. */
public record TrekAangifteIn(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op) {}
