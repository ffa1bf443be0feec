// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** P13.1 by hand: a report over this year or quarter. */
public record BeginRapport(
        @NotBlank(message = "Maak een keuze.") String jaar,
        @NotNull(message = "Maak een keuze.") Rapportkwartaal kwartaal) {}
