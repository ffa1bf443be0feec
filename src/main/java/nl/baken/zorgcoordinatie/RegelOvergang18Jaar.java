// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;

/** T36: what must be there on the 18th birthday. */
public record RegelOvergang18Jaar(
        @NotNull(message = "Maak een keuze.") Overgangsstand wmoMelding,
        @NotNull(message = "Maak een keuze.") Overdrachtontvanger neemtOver,
        @NotNull(message = "Maak een keuze.") Overgangsstand verblijf,
        @NotNull(message = "Maak een keuze.") Overgangsstand zorg) {}
