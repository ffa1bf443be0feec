// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** An attempt without an answer, taken down on the case page. */
public record LegGeenGehoorVast(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @NotNull(message = "Maak een keuze.") Contactwijze kanaal,
        @Nullable Geheim notitie) {

    LegContactmomentVast alsContactmoment() {
        return new LegContactmomentVast(Contactuitkomst.GEEN_GEHOOR, op, kanaal, null, null, null, notitie);
    }
}
