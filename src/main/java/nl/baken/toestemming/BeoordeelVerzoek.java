// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * X3: what we answer; a second person looks before it leaves.
 *
 * @param motief goes into the letter; always there when something is refused
 * @param onderdelen what goes away, as in {@code toestemming.wisregel}
 */
public record BeoordeelVerzoek(
        @NotNull(message = "Maak een keuze.") Verzoekbesluit besluit,
        @Nullable Geheim motief,
        @Nullable List<String> onderdelen) {

    List<String> weg() {
        return onderdelen == null ? List.of() : onderdelen;
    }

    boolean isZonderMotief() {
        return motief == null || motief.isLeeg();
    }
}
