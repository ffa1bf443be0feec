// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** X1, Wmo 3.4: the supervisor hears of a calamity or violence in a provision. */
public record MeldCalamiteit(
        @Nullable LocalDate gemeldOp,
        @Pattern(regexp = Tijdstip.PATROON, message = Tijdstip.FOUT) @Nullable String tijd,
        @Nullable Geheim kenmerk,
        @Nullable NietNodig nietNodig) {}
