// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** P07.6: that the client was heard, never what was said.
 *
 * @param studio asked of a child: whether it was in a studio
 * @param gezagAkkoord asked of a child: whether the parent or guardian agreed */
public record LegVerhoorVast(
        @NotNull(message = "Maak een keuze.") Gesprekssoort soort,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Dienst dienst,
        @Nullable
                @Min(value = 1, message = "Vul een getal van 1 tot en met 1440 in.")
                @Max(value = 1440, message = "Vul een getal van 1 tot en met 1440 in.")
                @Digits(integer = 4, fraction = 0, message = "Vul hele minuten in.")
                BigDecimal minuten,
        @NotNull(message = "Maak een keuze.") JaNee tolk,
        @NotNull(message = "Maak een keuze.") JaNee nagesprek,
        @Nullable JaNee studio,
        @Nullable JaNee gezagAkkoord) {}
