// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X4: what the other region decided. @param reden only when it says no */
public record LegOverdrachtantwoordVast(
        @NotNull(message = "Maak een keuze.") Regioantwoord antwoord,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @Nullable Overnameweigering reden,
        @Nullable Geheim toelichting) {}
