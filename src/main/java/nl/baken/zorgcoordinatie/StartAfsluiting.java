// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.zaak.RedenEinde;

/** P03.13: the care can end, and why. */
public record StartAfsluiting(@NotNull(message = "Maak een keuze.") RedenEinde redenEinde) {}
