// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P04.8: where somebody goes after this place, and when. */
public record MaakDoorstroomplan(
        @Nullable Doorstroomrichting richting, @Nullable LocalDate streefdatum, @Nullable NietNodig nietNodig) {}
