// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * X3: who heard that the consent was withdrawn.
 *
 * @param waaromNiet asked when not everybody heard it
 */
public record InformeerOntvangers(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate geinformeerdOp,
        @Nullable List<Ontvanger> ontvangers,
        @Nullable WaaromNiet waaromNiet) {

    List<Ontvanger> wie() {
        return ontvangers == null ? List.of() : ontvangers;
    }
}
