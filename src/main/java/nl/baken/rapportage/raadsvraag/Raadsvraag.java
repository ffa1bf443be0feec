// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.RaadsvraagNummer;
import org.jspecify.annotations.Nullable;

/**
 * A question of a council.
 *
 * @param kenmerk in the register of the council
 * @param tabellen the frozen tables that the answer rests on, as {@code report/version/table}
 * @param terug why a second person did not agree with the answer
 */
record Raadsvraag(
        RaadsvraagNummer nummer,
        String gemeente,
        LocalDate ontvangenOp,
        Raadsonderwerp onderwerp,
        @Nullable Geheim kenmerk,
        Geheim vraag,
        @Nullable Geheim antwoord,
        List<String> tabellen,
        @Nullable Geheim terug,
        @Nullable Instant beantwoordOp,
        @Nullable Instant vastgesteldOp,
        @Nullable LocalDate verzondenOp,
        @Nullable Instant ingetrokkenOp) {

    boolean isOpen() {
        return verzondenOp == null && ingetrokkenOp == null;
    }

    String stand() {
        if (ingetrokkenOp != null) {
            return "Ingetrokken door de raad";
        }
        if (verzondenOp != null) {
            return "Beantwoord";
        }
        if (vastgesteldOp != null) {
            return "Goedgekeurd, nog niet verstuurd";
        }
        return beantwoordOp == null ? "Te beantwoorden" : "Wacht op een tweede persoon";
    }
}
