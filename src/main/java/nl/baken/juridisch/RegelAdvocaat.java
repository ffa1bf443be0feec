// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * P09.1: who the lawyer is, and whether legal aid was asked.
 *
 * @param toevoegingOp when legal aid was asked for; empty when it was not
 */
public record RegelAdvocaat(
        @Nullable Rechtsgebied rechtsgebied,
        @Nullable Geheim naam,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate toevoegingOp,
        @Nullable NietNodig nietNodig) {}
