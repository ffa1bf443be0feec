// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P10.4: the end is told to CoMensha; never a message to the reporter. */
public record WerkRegistratieBij(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate bijgewerktOp,
        @NotNull(message = "Maak een keuze.") Doorgeefkanaal via) {}
