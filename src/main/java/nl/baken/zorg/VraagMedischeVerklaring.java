// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P05.6 and P06.6: asked with a consent of its own. */
public record VraagMedischeVerklaring(
        @NotNull(message = "Maak een keuze.") Verklaringdoel doel,
        @NotNull(message = "Maak een keuze.") Behandelaar behandelaar,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gevraagdOp) {}
