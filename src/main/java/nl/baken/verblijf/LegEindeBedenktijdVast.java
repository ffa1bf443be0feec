// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P08.4: why the reflection period is over, and since when. */
public record LegEindeBedenktijdVast(
        @Nullable RedenEindeBedenktijd reden,
        @PastOrPresent(message = "Deze datum ligt in de toekomst.") @Nullable LocalDate op,
        @Nullable NietNodig nietNodig) {}
