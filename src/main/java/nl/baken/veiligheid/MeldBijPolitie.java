// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X2: the police know that somebody is missing. */
public record MeldBijPolitie(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gemeldOp,
        @NotNull(message = "Maak een keuze.") Politiemelder gemeldDoor,
        @Nullable Geheim kenmerk) {}
