// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** Counts again after something was registered late: the next version. */
public record HertelRapport(@NotNull(message = "Vul dit veld in.") Geheim reden) {}
