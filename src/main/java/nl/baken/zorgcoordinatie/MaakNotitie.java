// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** What a colleague who takes over for a day must know. */
public record MaakNotitie(@NotNull(message = "Vul dit veld in.") Geheim tekst) {}
