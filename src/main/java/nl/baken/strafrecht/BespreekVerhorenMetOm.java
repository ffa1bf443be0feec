// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.6: heard more than three times. */
public record BespreekVerhorenMetOm(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate besprokenOp,
        @Nullable Omafspraak uitkomst,
        @Nullable NietNodig nietNodig) {}
