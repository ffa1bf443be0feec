// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.1 and P07.2: rights and options, before any interview. */
public record LegKeuzeAangifteUit(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate uitgelegdOp,
        @Nullable Begeleider samenMet,
        @Nullable Geheim taal,
        @Nullable Advocaatstand advocaat,
        @Nullable Gesprekswens gesprek,
        @Nullable NietNodig nietNodig) {}
