// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.baken.gedeeld.regel.Regelopdracht;

/** A free day in one of the two calendars. @param geldigVan the day itself */
public record MaakSluitingsdag(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.") LocalDate geldigVan,
        @NotNull(message = "Maak een keuze.") Kalendersoort kalender,
        @NotBlank(message = "Vul dit veld in.") String omschrijving,
        @NotBlank(message = "Maak een keuze.") String basis)
        implements Regelopdracht {}
