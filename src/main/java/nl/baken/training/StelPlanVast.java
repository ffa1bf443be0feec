// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** P11.2: how many sessions and for how much. @param budget in whole euros */
public record StelPlanVast(
        @NotNull(message = "Vul een getal in.")
                @Min(value = 0, message = "Vul 0 of meer in.")
                @Max(value = 1_000, message = "Dit is te veel. Kijk het getal na.")
                Integer sessies,
        @NotNull(message = "Vul een bedrag in.")
                @Min(value = 0, message = "Vul 0 of meer in.")
                @Max(value = 10_000_000, message = "Dit is te veel. Kijk het bedrag na.")
                Long budget) {}
