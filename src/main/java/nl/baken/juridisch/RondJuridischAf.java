// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotNull;

/** The track ends; it can start again. */
public record RondJuridischAf(@NotNull(message = "Maak een keuze.") Afrondreden reden) {}
