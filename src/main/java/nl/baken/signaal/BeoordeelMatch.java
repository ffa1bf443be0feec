// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;

/** P01.6. */
public record BeoordeelMatch(@NotNull(message = "Maak een keuze.") Matchoordeel oordeel) {}
