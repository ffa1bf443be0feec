// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * X2: a client did not come back, or can't be reached in any way.
 *
 * @param laatstGezienTijd as in {@code 22:00}
 * @param minderjarig asked only when the age is not known
 */
public record MeldVermissing(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate laatstGezienOp,
        @NotBlank(message = "Vul een tijd in, bijvoorbeeld 22:00.")
                @Pattern(regexp = "|([01]?\\d|2[0-3])[:.][0-5]\\d", message = "Vul een tijd in, bijvoorbeeld 22:00.")
                String laatstGezienTijd,
        @NotNull(message = "Maak een keuze.") Vermissingbron bron,
        @Nullable Jawoord minderjarig,
        @Nullable Geheim toelichting) {}
