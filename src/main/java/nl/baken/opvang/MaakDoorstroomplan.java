// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.FutureOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.8: where somebody goes after this place, and when. */
public record MaakDoorstroomplan(
        @Nullable Doorstroomrichting richting,
        @Nullable @FutureOrPresent(message = "Deze datum is al geweest.") LocalDate streefdatum,
        @Nullable NietNodig nietNodig) {}
