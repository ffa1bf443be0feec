// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** @param gemeente the municipality whose signals its key officers assess, or null */
public record MaakOrganisatie(
        @NotBlank(message = "Vul dit veld in.") String naam,
        @NotNull(message = "Maak een keuze.") Organisatiesoort soort,
        @Nullable String gemeente) {}
