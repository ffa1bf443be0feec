// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P08.8: the client knows what a dismissal does to the permit. */
public record BespreekGevolgenSepot(
        @PastOrPresent(message = "Deze datum ligt in de toekomst.") @Nullable LocalDate besprokenOp,
        @Nullable Boolean advocaatIngelicht,
        @Nullable NietNodig nietNodig) {}
