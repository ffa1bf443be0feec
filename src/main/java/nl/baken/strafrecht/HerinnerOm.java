// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.8: the judgment of a Dublin claim stays out. */
public record HerinnerOm(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate herinnerdOp,
        @Nullable JaNee advocaatIngelicht,
        @Nullable NietNodig nietNodig) {}
