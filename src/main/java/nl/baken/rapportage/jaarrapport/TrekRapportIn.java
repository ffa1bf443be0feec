// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** This version is not to be published, as when the report was begun by mistake. */
public record TrekRapportIn(@NotNull(message = "Vul dit veld in.") Geheim reden) {}
