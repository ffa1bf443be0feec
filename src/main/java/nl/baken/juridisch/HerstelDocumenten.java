// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * P09.9.
 *
 * @param risico asked when the way goes by an embassy
 */
public record HerstelDocumenten(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Papier> papieren,
        @NotNull(message = "Maak een keuze.") Papierweg via,
        @Nullable Ambassaderisico risico) {}
