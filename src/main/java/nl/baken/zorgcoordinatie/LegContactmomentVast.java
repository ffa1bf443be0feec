// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * P03.10: a contact or an attempt.
 *
 * @param welzijn asked when there was contact
 * @param minuten time it took, for the capacity figures
 * @param volgendContact empty follows the norm of the safety code
 */
public record LegContactmomentVast(
        @NotNull(message = "Maak een keuze.") Contactuitkomst uitkomst,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Contactwijze kanaal,
        @Nullable Welzijn welzijn,
        @Nullable
                @Min(value = 0, message = "Vul een getal van 0 tot en met 1440 in.")
                @Max(value = 1440, message = "Vul een getal van 0 tot en met 1440 in.")
                @Digits(integer = 4, fraction = 0, message = "Vul hele minuten in.")
                BigDecimal minuten,
        @Nullable LocalDate volgendContact,
        @Nullable Geheim notitie) {

    boolean isGelukt() {
        return uitkomst == Contactuitkomst.CONTACT;
    }
}
