// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.5: whether somebody came. */
public record BevestigAankomst(
        @Nullable Aankomstuitkomst uitkomst,
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate op,
        @Nullable Vervoer vervoer,
        @Nullable NietNodig nietNodig) {}
