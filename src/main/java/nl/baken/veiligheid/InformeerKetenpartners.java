// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;

/** X2: who knows that the client left. */
public record InformeerKetenpartners(
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Ingelichte> ingelicht,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op) {}
