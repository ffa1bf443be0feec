// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;

/** The case waits for somebody else, since a day. */
public record NoteerWachten(
        @NotNull(message = "Maak een keuze.") Wachtpartij wie,
        @NotNull(message = "Vul dit veld in.") Geheim waarop,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate sinds) {}
