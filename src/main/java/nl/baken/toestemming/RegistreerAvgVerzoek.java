// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * X3: somebody asks something about the own file.
 *
 * @param onderdeel which line must be corrected, as heading and label; asked for a correction
 * @param gewenst what it should be; asked for a correction
 */
public record RegistreerAvgVerzoek(
        @NotNull(message = "Kies wat er wordt gevraagd.") Verzoeksoort soort,
        @NotNull(message = "Kies wie het vraagt.") Verzoeker verzoeker,
        @NotNull(message = "Kies hoe je weet wie het is.") Identiteitscontrole identiteit,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate ontvangenOp,
        @Nullable String onderdeel,
        @Nullable Geheim gewenst,
        @Nullable Geheim toelichting) {}
