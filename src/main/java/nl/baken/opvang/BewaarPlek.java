// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** A place on the board. @param adres empty keeps the address that is there */
public record BewaarPlek(
        @NotBlank(message = "Vul dit veld in.") String aanbieder,
        @NotBlank(message = "Vul dit veld in.") String naam,
        @NotNull(message = "Maak een keuze.") Opvangtype soort,
        @NotNull(message = "Vul een getal in, zonder letters.")
                @Min(value = 0, message = "Vul een getal in van 0 tot en met 500.")
                @Max(value = 500, message = "Vul een getal in van 0 tot en met 500.")
                Integer capaciteit,
        @NotNull(message = "Maak een keuze.") Regio regio,
        @NotNull(message = "Maak een keuze.") Doelgroep doelgroep,
        @Nullable Boolean geheim,
        @Nullable Geheim adres) {}
