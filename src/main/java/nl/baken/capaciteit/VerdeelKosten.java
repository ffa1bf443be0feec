// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** P12.3: what comes after this contract, what it costs in a year and with which key that is divided (D13). */
public record VerdeelKosten(
        @NotNull(message = "Kies de aanbieder.") String aanbieder,
        @NotNull(message = "Vul een datum in.") LocalDate van,
        @NotNull(message = "Vul een datum in.") LocalDate tot,
        @NotNull(message = "Vul een getal in.") BigDecimal fteContract,
        @NotNull(message = "Vul een getal in.") BigDecimal fteEigen,
        @NotNull(message = "Vul een bedrag in.") BigDecimal bedrag,
        @NotNull(message = "Maak een keuze.") Sleutel sleutel) {}
