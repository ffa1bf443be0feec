// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** X1: the police unit hears of an incident. */
public record InformeerAvim(
        @PastOrPresent(message = "Deze datum ligt in de toekomst.") @Nullable LocalDate gemeldOp,
        @Nullable Geheim kenmerk,
        @Nullable NietNodig nietNodig) {}
