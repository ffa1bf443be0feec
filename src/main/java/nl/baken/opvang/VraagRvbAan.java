// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.6: the application for Rvb went to COA. */
public record VraagRvbAan(
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate op,
        @Nullable Rvbroute route,
        @Nullable NietNodig nietNodig) {}
