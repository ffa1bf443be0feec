// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P06.1 and P06.2: whether there is danger now, and what is needed next. Flags only. */
public record BespreekStabilisatie(
        @Nullable Gevaar gevaar,
        @Nullable Spoedbericht gebeld,
        @Nullable Ggzhulp hulp,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate verwezenOp,
        @Nullable Ggzaanbieder aanbieder,
        @Nullable NietNodig nietNodig) {}
