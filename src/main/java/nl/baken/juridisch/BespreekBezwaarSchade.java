// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P09.6: the Schadefonds says no. */
public record BespreekBezwaarSchade(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate op,
        @Nullable Vervolgkeuze keuze,
        @Nullable NietNodig nietNodig) {}
