// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P13.5: what one of those who were asked says of it. */
public record StemRapportAf(
        @NotNull(message = "Maak een keuze.") Afstemantwoord antwoord, @Nullable Geheim opmerking) {}
