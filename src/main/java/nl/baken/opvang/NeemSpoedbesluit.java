// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.3: what the municipality decides at once. */
public record NeemSpoedbesluit(
        @Nullable Spoeduitkomst uitkomst, @Nullable LocalDate op, @Nullable NietNodig nietNodig) {}
