// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X2: a second person agrees, or says what must happen first. */
public record BeoordeelVermissing(@NotNull(message = "Maak een keuze.") Jawoord akkoord, @Nullable Geheim motief) {}
