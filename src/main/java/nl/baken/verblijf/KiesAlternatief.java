// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** P08.12: another way was chosen. */
public record KiesAlternatief(
        @NotNull(message = "Maak een keuze.") Alternatief soort,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @Nullable Boolean veiligeTerugkeer) {}
