// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P09.6: the decision on the objection is too late, and the Schadefonds was told so (T18). */
public record StuurIngebrekestelling(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate op,
        @Nullable Schadehulp via,
        @Nullable NietNodig nietNodig) {}
