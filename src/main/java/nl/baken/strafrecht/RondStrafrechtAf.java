// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.NotNull;

/** The end of the track, said by a person. */
public record RondStrafrechtAf(@NotNull(message = "Maak een keuze.") Afrondreden reden) {}
