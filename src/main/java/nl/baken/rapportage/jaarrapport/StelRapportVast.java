// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P13.6: what the municipal executive decided, recorded by who writes the report. */
public record StelRapportVast(
        @NotNull(message = "Maak een keuze.") Collegebesluit besluit,
        @Nullable LocalDate vastgesteldOp,
        @Nullable Geheim motief) {}
