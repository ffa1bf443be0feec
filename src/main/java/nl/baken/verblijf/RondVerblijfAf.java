// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.NotNull;

/** There is nothing left to do. */
public record RondVerblijfAf(@NotNull(message = "Maak een keuze.") RedenAfronding reden) {}
