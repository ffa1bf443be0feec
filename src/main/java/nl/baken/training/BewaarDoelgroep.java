// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So many people have this function in this organisation, from that day on.
 *
 * @param gemeente whose key officer arranges their trainings
 * @param account id of the organisation as accounts know it, or null
 */
public record BewaarDoelgroep(
        @NotBlank(message = "Vul een naam in.")
                @Pattern(regexp = "[^|]*", message = "Gebruik geen rechte streep in de naam.")
                String organisatie,
        @NotBlank(message = "Maak een keuze.") String gemeente,
        @NotBlank(message = "Maak een keuze.") String functie,
        @NotNull(message = "Vul een getal in.")
                @Min(value = 0, message = "Vul 0 of meer in.")
                @Max(value = 100_000, message = "Dit is te veel. Kijk het getal na.")
                Integer aantal,
        @NotNull(message = "Vul een datum in.") LocalDate peildatum,
        @Nullable String account) {}
