// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * X1: something made the client unsafe.
 *
 * @param tijd as in {@code 14:30}
 * @param lek how the data got out, without names: the FG reads it
 */
public record MeldIncident(
        @NotNull(message = "Maak een keuze.") Incidentsoort soort,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate op,
        @NotBlank(message = "Vul een tijd in, bijvoorbeeld 14:30.")
                @Pattern(regexp = Tijdstip.PATROON, message = Tijdstip.FOUT)
                String tijd,
        @NotNull(message = "Maak een keuze.") JaNee veilig,
        @NotNull(message = "Maak een keuze.") JaNee datalek,
        @Nullable List<Gelekt> gelekt,
        @Nullable Geheim lek,
        @NotNull(message = "Maak een keuze.") JaNee wmo,
        @Nullable Geheim notitie) {}
