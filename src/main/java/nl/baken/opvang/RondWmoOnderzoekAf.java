// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * P04.4: the inquiry is done.
 *
 * @param aanvraagOp null when no application follows
 */
public record RondWmoOnderzoekAf(
        @Nullable LocalDate verslagOp, @Nullable LocalDate aanvraagOp, @Nullable NietNodig nietNodig) {}
