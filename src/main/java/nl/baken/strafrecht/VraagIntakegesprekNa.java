// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.3: asked when the interview comes. */
public record VraagIntakegesprekNa(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate nagevraagdOp,
        @Nullable NietNodig nietNodig) {}
