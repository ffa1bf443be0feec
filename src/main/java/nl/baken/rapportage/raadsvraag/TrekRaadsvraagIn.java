// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** It needs no answer: the council does not ask it any more, or it should never have been registered. */
public record TrekRaadsvraagIn(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate ingetrokkenOp,
        @NotNull(message = "Maak een keuze.") Intrekreden reden) {}
