// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P09.5: somebody asked where the decision stays. */
public record HerinnerSchadefonds(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate op,
        @Nullable NietNodig nietNodig) {}
