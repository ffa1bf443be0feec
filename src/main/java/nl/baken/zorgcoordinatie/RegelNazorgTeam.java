// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;

/** X7: care for colleagues, and for who lived with the client. */
public record RegelNazorgTeam(
        @NotNull(message = "Maak een keuze.") Nazorgstand team,
        @NotNull(message = "Maak een keuze.") Nazorgstand medebewoners) {}
