// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract that is there already, on paper.
 *
 * @param aanbieder id of an organisation
 * @param betaling code of a {@link Sleutel}, or the name of the centrumgemeente that pays all
 */
public record VoerContractIn(
        @NotNull(message = "Kies de aanbieder.") String aanbieder,
        @NotNull(message = "Vul een datum in.") LocalDate van,
        @NotNull(message = "Vul een datum in.") LocalDate tot,
        @NotNull(message = "Vul een getal in.") BigDecimal fteContract,
        @NotNull(message = "Vul een getal in.") BigDecimal fteEigen,
        @NotNull(message = "Vul een bedrag in.") BigDecimal bedrag,
        @NotEmpty(message = "Kies minstens één gemeente.") List<String> gemeenten,
        @NotNull(message = "Maak een keuze.") Contractsoort soort,
        @NotNull(message = "Kies wie betaalt.") String betaling,
        @NotNull(message = "Vul een datum in.") LocalDate getekendOp) {}
