// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.regel.Regelopdracht;
import org.jspecify.annotations.Nullable;

/** A sentence for reporters, new or in the place of another. @param ronde 1 after the triage, 2 at the outcome; only of a new one */
public record WijzigZin(
        @Nullable Integer ronde,
        @NotBlank(message = "Vul dit veld in.") String tekst,
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate geldigVan,
        @NotBlank(message = "Maak een keuze.") String basis,
        @NotBlank(message = "Vul dit veld in.") String bron)
        implements Regelopdracht {}
