// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** @param zaaknummer as it was typed; it may be something else, so it is kept out of logs */
public record ZetBlokkade(
        @NotNull(message = "Vul het nummer van de zaak in.") Geheim zaaknummer,
        @NotNull(message = "Maak een keuze.") Blokkadereden reden) {}
