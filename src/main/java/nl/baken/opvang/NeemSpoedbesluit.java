// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.3: what the municipality decides at once. */
public record NeemSpoedbesluit(
        @Nullable Spoeduitkomst uitkomst,
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate op,
        @Nullable NietNodig nietNodig) {}
