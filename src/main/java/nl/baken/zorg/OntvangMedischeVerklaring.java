// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** P05.6 and P06.6: dates only. @param naarAdvocaatOp once, and only after it came */
public record OntvangMedischeVerklaring(
        @NotBlank(message = "Maak een keuze.") String verklaring,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate ontvangenOp,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate naarAdvocaatOp) {}
