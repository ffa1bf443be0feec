// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * A message of a partner, as somebody types it over.
 *
 * @param tijd as in {@code 14:30}, only where hours count
 */
public record RegistreerKetenbericht(
        @NotNull(message = "Maak een keuze.") Ketenpartner van,
        @NotNull(message = "Maak een keuze.") Berichtsoort soort,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate op,
        @Pattern(regexp = "|([01]?\\d|2[0-3])[:.][0-5]\\d", message = "Vul een tijd in, bijvoorbeeld 14:30.") @Nullable
                String tijd,
        @Nullable LocalDate geldigTot,
        @Nullable Boolean dublin,
        @Nullable Geheim kenmerk,
        @Nullable Geheim reden) {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H:mm");

    Ketenbericht bericht() {
        return new Ketenbericht(
                soort,
                van,
                op,
                tijd == null || tijd.isEmpty() ? null : LocalTime.parse(tijd.replace('.', ':'), TIJD),
                kenmerk,
                geldigTot,
                Boolean.TRUE.equals(dublin),
                reden);
    }
}
