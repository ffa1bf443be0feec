// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training of before Baken, of which nobody knows who was there. @param aantal invited, or null when not known */
public record NeemEerdereOver(
        @NotNull(message = "Maak een keuze.") Long organisatie,
        @NotBlank(message = "Maak een keuze.") String functie,
        @NotNull(message = "Maak een keuze.") Trainingsoort soort,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate datum,
        @Nullable
                @Min(value = 1, message = "Vul een getal in vanaf 1, of laat dit leeg.")
                @Max(value = 100_000, message = "Dit is te veel. Kijk het getal na.")
                Integer aantal) {}
