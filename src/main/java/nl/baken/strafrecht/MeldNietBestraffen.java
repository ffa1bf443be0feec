// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P07, exceptions: the client is a suspect too, and the lawyer knows. */
public record MeldNietBestraffen(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate ingelichtOp) {}
