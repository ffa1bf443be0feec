// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P13.8: a question of a council came in. @param kenmerk in its own register */
public record RegistreerRaadsvraag(
        @NotBlank(message = "Maak een keuze.") String gemeente,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate ontvangenOp,
        @NotNull(message = "Maak een keuze.") Raadsonderwerp onderwerp,
        @Nullable Geheim kenmerk,
        @NotNull(message = "Vul dit veld in.") Geheim vraag) {}
