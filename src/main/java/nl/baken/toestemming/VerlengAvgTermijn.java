// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;

/**
 * AVG 12(3): the answer takes longer.
 *
 * @param verzoek its number, {@code AV-...}
 * @param verteldOp when the person heard that, and why
 */
public record VerlengAvgTermijn(
        @NotBlank(message = "Kies welk verzoek.") String verzoek,
        @NotNull(message = "Schrijf waarom het langer duurt.") Geheim motief,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate verteldOp) {}
