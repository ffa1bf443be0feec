// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P02.6, as somebody takes it down. */
public record RegistreerUitslag(
        @NotNull(message = "Maak een keuze.") Uitslag uitslag,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate ontvangenOp) {}
