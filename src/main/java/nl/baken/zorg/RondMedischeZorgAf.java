// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.NotNull;

/** The track ends because somebody says so. */
public record RondMedischeZorgAf(@NotNull(message = "Maak een keuze.") Afrondreden reden) {}
