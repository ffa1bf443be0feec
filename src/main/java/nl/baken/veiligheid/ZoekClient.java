// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X2: what was tried to reach somebody who is missing, without success. */
public record ZoekClient(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Zoekkanaal> kanalen,
        @Nullable Geheim toelichting) {}
