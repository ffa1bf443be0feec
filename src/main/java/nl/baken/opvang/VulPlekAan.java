// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** What is known later about the place of now. @param adres null leaves what is known */
public record VulPlekAan(
        @NotNull(message = "Maak een keuze.") Opvangtype soort,
        @NotNull(message = "Vul dit veld in.") Geheim aanbieder,
        @Nullable Geheim adres) {}
