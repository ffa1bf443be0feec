// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * X1, AVG 33: the FG decides about a leak.
 *
 * @param waarom why not, or why later than 72 hours
 */
public record MeldDatalek(
        @NotNull(message = "Maak een keuze.") Datalekbesluit besluit,
        @Nullable LocalDate gemeldOp,
        @Pattern(regexp = Tijdstip.PATROON, message = Tijdstip.FOUT) @Nullable String tijd,
        @Nullable Geheim kenmerk,
        @Nullable Geheim waarom) {}
