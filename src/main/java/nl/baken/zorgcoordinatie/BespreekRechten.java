// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Mening;
import nl.baken.toestemming.Vertegenwoordiger;
import nl.baken.toestemming.Wijze;
import org.jspecify.annotations.Nullable;

/**
 * P03.3: what the client was told and agreed to.
 *
 * @param vertegenwoordiger asked when somebody else decides, alone or with the client
 * @param mening what the client thinks, when somebody else decides
 */
public record BespreekRechten(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate gesprokenOp,
        @NotNull(message = "Vul dit veld in.") Geheim taal,
        @Nullable Boolean tolk,
        @Nullable List<Doel> toestemmingen,
        @NotNull(message = "Maak een keuze.") Wijze wijze,
        @NotNull(message = "Maak een keuze.") Gezag gezag,
        @Nullable Vertegenwoordiger vertegenwoordiger,
        @Nullable Mening mening) {

    Gesprek gesprek() {
        Set<Doel> doelen = EnumSet.noneOf(Doel.class);
        if (toestemmingen != null) {
            doelen.addAll(toestemmingen);
        }
        return new Gesprek(
                gesprokenOp, taal, Boolean.TRUE.equals(tolk), wijze, gezag, vertegenwoordiger, mening, doelen);
    }
}
