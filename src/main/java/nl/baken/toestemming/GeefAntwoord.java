// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * X3: how and when the answer reached the person.
 *
 * @param ontvangers who got facts before and heard of the change (AVG 19)
 * @param waaromNiet asked when not everybody heard it
 */
public record GeefAntwoord(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gegevenOp,
        @NotNull(message = "Maak een keuze.") Antwoordwijze hoe,
        @Nullable List<Ontvanger> ontvangers,
        @Nullable WaaromNiet waaromNiet) {

    List<Ontvanger> wie() {
        return ontvangers == null ? List.of() : ontvangers;
    }
}
