// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P06.2: from this day the waiting time counts. */
public record LegGgzVerwijzingVast(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate verwezenOp,
        @Nullable Ggzaanbieder aanbieder,
        @Nullable NietNodig nietNodig) {}
