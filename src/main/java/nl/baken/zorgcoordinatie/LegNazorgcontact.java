// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P10.5. @param notitie asked when there are new worries, as is whether to reopen the case (X8) */
public record LegNazorgcontact(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Nazorguitkomst uitkomst,
        @Nullable Geheim notitie,
        @Nullable Boolean heropenen) {}
