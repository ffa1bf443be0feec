// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.4: the decision on the application. */
public record NeemWmoBesluit(
        @Nullable Wmouitkomst uitkomst,
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate op,
        @Nullable Geheim kenmerk,
        @Nullable NietNodig nietNodig) {}
