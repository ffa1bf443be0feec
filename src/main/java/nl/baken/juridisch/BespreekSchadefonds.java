// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** T27: soon an application is too late. */
public record BespreekSchadefonds(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate op,
        @Nullable Vervolgkeuze keuze,
        @Nullable NietNodig nietNodig) {}
