// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * P04.10: why somebody left.
 *
 * @param contactkaart whether the client took along how to reach us safely
 */
public record LegVertrekVast(
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate op,
        @Nullable Vertrekreden reden,
        @Nullable Boolean weerZoeken,
        @Nullable Boolean contactkaart,
        @Nullable NietNodig nietNodig) {}
