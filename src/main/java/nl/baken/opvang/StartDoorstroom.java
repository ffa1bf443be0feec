// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.NotNull;

/** P04.9: a next place is needed. */
public record StartDoorstroom(@NotNull(message = "Maak een keuze.") Zoekreden reden) {}
