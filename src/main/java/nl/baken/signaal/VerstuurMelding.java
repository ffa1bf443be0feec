// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P02.5 for one route. */
public record VerstuurMelding(
        @NotNull(message = "Maak een keuze.") Antwoord verstuurd,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate verzondenOp,
        @Nullable Omvang omvang,
        @Nullable Antwoord toestemming,
        @Nullable Geheim kenmerk,
        @Nullable Geheim reden) {}
