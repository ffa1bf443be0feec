// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P05.5. @param verwijzing which one, as the form offers it */
public record GaAfspraakNa(
        @NotBlank(message = "Maak een keuze.") String verwijzing,
        @Nullable Afspraakuitkomst uitkomst,
        @Nullable LocalDate nieuweDatum,
        @Nullable NietNodig nietNodig) {}
