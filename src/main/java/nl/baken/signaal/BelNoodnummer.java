// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P01.3. */
public record BelNoodnummer(
        @NotNull(message = "Maak een keuze.") Belnummer gebeld,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate datum,
        @NotNull(message = "Vul dit veld in.")
                @Pattern(regexp = "([01]?\\d|2[0-3])[:.][0-5]\\d", message = "Vul een tijd in, bijvoorbeeld 14:30.")
                String tijd,
        @Nullable Geheim kenmerk) {}
