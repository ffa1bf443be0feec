// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P11.1: the sizes of the target groups are right as of that day, and so many people need a training. */
public record InventariseerBehoefte(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate peildatum,
        @NotNull(message = "Vul een getal in.")
                @Min(value = 0, message = "Vul 0 of meer in.")
                @Max(value = 100_000, message = "Dit is te veel. Kijk het getal na.")
                Integer behoefte) {}
