// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P08.5: the IND was reminded. */
public record HerinnerInd(
        @PastOrPresent(message = "Deze datum ligt in de toekomst.") @Nullable LocalDate op,
        @Nullable Boolean advocaatIngelicht,
        @Nullable NietNodig nietNodig) {}
