// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P01, a signal from outside the region. */
public record ZetSignaalDoor(
        @NotNull(message = "Vul dit veld in.") Geheim organisatie,
        @NotNull(message = "Maak een keuze.") Terugkoppelkanaal kanaal,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate datum,
        @Nullable String terugkoppelzin) {}
