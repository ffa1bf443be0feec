// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.Veiligheidscode;
import org.jspecify.annotations.Nullable;

/**
 * P03.5: what threatens somebody now.
 *
 * @param andereCode when a person sees more or less danger than D05 derives; then {@code reden} says why
 */
public record ScreenVeiligheid(
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Dreiging> dreigingen,
        @Nullable Veiligheidscode andereCode,
        @Nullable Geheim reden) {}
