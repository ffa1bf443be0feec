// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P12.8: what is done about two months above the norm. */
public record BespreekOverbelasting(
        @NotNull(message = "Maak een keuze.") Overbelastingbesluit besluit,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate besprokenOp) {}
