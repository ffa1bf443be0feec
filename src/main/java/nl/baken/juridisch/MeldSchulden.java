// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;

/** P09.7: debts and false loans in the client's name; no amounts. */
public record MeldSchulden(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Schuldeiser> bij,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Schuldsoort> wat) {}
