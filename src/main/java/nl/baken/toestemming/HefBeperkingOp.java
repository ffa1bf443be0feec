// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;

/** AVG 18(3): the file may be used again. @param verteldOp when the person heard that, which is before */
public record HefBeperkingOp(
        @NotNull(message = "Schrijf waarom de beperking weg kan.") Geheim motief,
        @NotNull(message = "Vul een datum in.")
                @PastOrPresent(message = "Vertel het de cliënt eerst: deze dag moet nog komen.")
                LocalDate verteldOp,
        @NotNull(message = "Maak een keuze.") Antwoordwijze hoe) {}
