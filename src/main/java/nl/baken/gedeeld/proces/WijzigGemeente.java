// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.baken.gedeeld.regel.Regelopdracht;
import org.jspecify.annotations.Nullable;

/**
 * A new municipality, or into which other one an existing one goes, or under which other centrumgemeente it comes.
 *
 * @param naam only of a new one
 * @param opvolger only of one that exists and ends
 */
public record WijzigGemeente(
        @Nullable
                @Pattern(
                        regexp = "\\p{Lu}[\\p{L} '’.-]{1,59}",
                        message = "Begin met een hoofdletter en gebruik alleen letters, spaties en streepjes.")
                String naam,
        @Nullable String opvolger,
        @NotBlank(message = "Maak een keuze.") String centrumgemeente,
        @NotBlank(message = "Maak een keuze.") String zekerheid,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate geldigVan,
        @NotBlank(message = "Maak een keuze.") String basis,
        @NotBlank(message = "Vul dit veld in.") String bron)
        implements Regelopdracht {}
