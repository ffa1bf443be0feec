// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Another value of a norm. */
public record WijzigNorm(
        @NotNull(message = "Vul een getal in.") BigDecimal waarde,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate geldigVan,
        @NotBlank(message = "Maak een keuze.") String basis,
        @NotBlank(message = "Vul dit veld in.") String bron)
        implements Regelopdracht {}
