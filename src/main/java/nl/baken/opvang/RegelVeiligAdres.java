// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** P04.7: how the address is kept out of sight. */
public record RegelVeiligAdres(
        @NotNull(message = "Maak een keuze.") VeiligAdres soort,
        @NotNull(message = "Maak een keuze.") Adresstand stand,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum is nog niet geweest.")
                LocalDate op) {}
