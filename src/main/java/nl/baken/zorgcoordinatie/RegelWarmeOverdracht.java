// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P10.2: who took over, and when that person said yes. */
public record RegelWarmeOverdracht(
        @NotNull(message = "Maak een keuze.") Overdrachtontvanger ontvanger,
        @NotNull(message = "Vul dit veld in.") Geheim contactpersoon,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate aanvaardOp,
        @Nullable Geheim afspraken) {}
