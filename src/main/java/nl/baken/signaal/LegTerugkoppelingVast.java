// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P02.10 for a reporter without an account. */
public record LegTerugkoppelingVast(
        @NotNull(message = "Maak een keuze.") Terugkoppelkanaal kanaal,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate datum) {}
