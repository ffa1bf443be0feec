// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P08.11: what client and lawyer agreed about a decision. */
public record BespreekBezwaar(
        @Nullable Bezwaarkeuze keuze,
        @PastOrPresent(message = "Deze datum ligt in de toekomst.") @Nullable LocalDate op,
        @Nullable Boolean voorlopigeVoorziening,
        @Nullable NietNodig nietNodig) {}
