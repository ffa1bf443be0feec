// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * P09.4.
 *
 * @param bronnen asked when there is no aangifte
 * @param stukken what went along; the rest is still to be sent
 * @param nietEerder that it could not be asked within ten years is explained in the application
 */
public record VraagSchadefondsAan(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Schadehulp via,
        @NotNull(message = "Maak een keuze.") Pleegplaats waar,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate misdrijfTot,
        @NotNull(message = "Maak een keuze.") Bewijs bewijs,
        @Nullable List<Bewijsbron> bronnen,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Stuk> stukken,
        @Nullable Boolean nietEerder) {}
