// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P12.5: the contract is signed on paper; a second person looks before it counts (X10). */
public record TekenContract(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate getekendOp) {}
