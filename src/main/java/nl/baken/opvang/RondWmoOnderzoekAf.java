// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * P04.4: the inquiry is done.
 *
 * @param aanvraagOp null when no application follows
 */
public record RondWmoOnderzoekAf(
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate verslagOp,
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate aanvraagOp,
        @Nullable NietNodig nietNodig) {}
