// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** P13.7: the council knows. */
public record InformeerRaad(
        @NotNull(message = "Maak een keuze.") Raadsgremium wie,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate geinformeerdOp) {}
