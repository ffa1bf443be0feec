// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P07.9: what happened to the complaint about not prosecuting. */
public record LegKlachtVast(
        @NotNull(message = "Maak een keuze.") Klachtuitkomst uitkomst,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op) {}
