// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P03.6. */
public record ControleerComensha(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate nagegaanOp,
        @NotNull(message = "Maak een keuze.") Comenshastand stand,
        @Nullable Geheim kenmerk,
        @Nullable Boolean dubbel) {}
