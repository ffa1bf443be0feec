// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The answer went to the council. */
public record VerstuurRaadsvraag(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate verzondenOp) {}
