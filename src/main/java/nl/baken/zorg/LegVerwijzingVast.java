// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** P05.3. @param afspraakOp empty as long as there is no appointment; may be past or to come */
public record LegVerwijzingVast(
        @NotNull(message = "Maak een keuze.") Verwijzingsoort soort,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gevraagdOp,
        @Nullable LocalDate afspraakOp) {}
