// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.signaal.Antwoord;

/**
 * X7: the client died.
 *
 * @param wmo whether it happened in a provision of the Wmo: then the supervisor must hear (art. 3.4 Wmo 2015)
 * @param bevestiging nobody reports a death by a slip of the mouse
 */
public record MeldOverlijden(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum is nog niet geweest.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Overlijdensaard aard,
        @NotNull(message = "Maak een keuze.") Overlijdensplaats plaats,
        @NotNull(message = "Maak een keuze.") Antwoord wmo,
        @NotNull(message = "Zet hier een vinkje om verder te gaan.") Boolean bevestiging) {}
