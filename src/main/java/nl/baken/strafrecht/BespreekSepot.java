// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P07.9.
 *
 * @param bekendOp when the client knew: the term for a complaint counts from it */
public record BespreekSepot(
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate bekendOp,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate besprokenOp,
        @Nullable Klachtkeuze keuze,
        @Nullable Sepotgrond sepotgrond,
        @Nullable NietNodig nietNodig) {}
