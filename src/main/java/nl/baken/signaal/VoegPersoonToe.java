// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** One more person in a signal. */
public record VoegPersoonToe(
        @NotNull(message = "Maak een keuze.") Persoonsrol rol,
        @Nullable Boolean minderjarig,
        @Nullable Geheim naam,
        @Nullable @Past(message = "Een geboortedatum ligt in het verleden.") LocalDate geboortedatum,
        @Nullable Geheim telefoon,
        @Nullable Geheim adres) {}
