// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.toestemming.Vertegenwoordiger;

/** X3, domain.md 5.5: a representative who is a suspect never decides. */
public record LegVerdenkingVast(
        @NotNull(message = "Maak een keuze.") Vertegenwoordiger vertegenwoordiger,
        @NotNull(message = "Maak een keuze.") Verdenking verdenking) {}
