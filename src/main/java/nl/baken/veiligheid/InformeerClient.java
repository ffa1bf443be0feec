// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** X1, AVG 34: the client hears of a leak with a high risk. */
public record InformeerClient(
        @PastOrPresent(message = "Deze datum ligt in de toekomst.") @Nullable LocalDate geinformeerdOp,
        @Nullable NietNodig nietNodig) {}
