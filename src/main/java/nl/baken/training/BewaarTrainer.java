// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;

/** Somebody became trainer elsewhere. @param vanaf the day of that certificate */
public record BewaarTrainer(
        @NotNull(message = "Vul een naam in.") Geheim naam,
        @NotNull(message = "Vul een mailadres in.") Geheim mail,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate vanaf) {}
