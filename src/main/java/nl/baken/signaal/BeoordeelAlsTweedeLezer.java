// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P02.9. */
public record BeoordeelAlsTweedeLezer(
        @NotNull(message = "Maak een keuze.") Antwoord akkoord, @Nullable Geheim motief) {}
