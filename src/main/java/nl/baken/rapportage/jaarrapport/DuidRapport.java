// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P13.4: what the figures say, or count again first. */
public record DuidRapport(
        @NotNull(message = "Maak een keuze.") Duidvervolg vervolg, @Nullable Geheim duiding, @Nullable Geheim reden) {}
