// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P07, exceptions: the police are asked for a statement about the threat. */
public record VraagDreigingsverklaring(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gevraagdOp,
        @NotNull(message = "Maak een keuze.") Dienst dienst) {}
