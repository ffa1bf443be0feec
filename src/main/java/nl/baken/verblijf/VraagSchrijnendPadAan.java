// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;

/** P08.10: asked without cooperation, because of these statements. */
public record VraagSchrijnendPadAan(
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Verklaring> verklaringen,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op) {}
