// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.Veiligheidscode;
import org.jspecify.annotations.Nullable;

/** X1: how dangerous it is now (D05), whether the client must move, and whether the AVIM knows. */
public record BeoordeelIncident(
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Dreiging> dreigingen,
        @Nullable Veiligheidscode andereCode,
        @Nullable Geheim reden,
        @NotNull(message = "Maak een keuze.") Verplaatsing verplaatsen,
        @NotNull(message = "Maak een keuze.") Avimstand avim) {

    ScreenVeiligheid screening() {
        return new ScreenVeiligheid(dreigingen, andereCode, reden);
    }
}
