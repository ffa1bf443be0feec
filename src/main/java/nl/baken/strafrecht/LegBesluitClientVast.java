// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.5: what the client decided, or not yet. */
public record LegBesluitClientVast(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate beslotenOp,
        @Nullable Clientbesluit besluit,
        @Nullable NietNodig nietNodig) {}
