// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.regel.Regelopdracht;
import org.jspecify.annotations.Nullable;

/**
 * Another length of a deadline or retention term.
 *
 * @param duur in words or as it is kept: "5 werkdagen", {@code P5WD}
 * @param waarschuwingen as they are kept, with commas between them, or null
 */
public record WijzigTermijnregel(
        @NotBlank(message = "Vul dit veld in.") String duur,
        @Nullable String waarschuwingen,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate geldigVan,
        @NotBlank(message = "Maak een keuze.") String basis,
        @NotBlank(message = "Vul dit veld in.") String bron)
        implements Regelopdracht {}
