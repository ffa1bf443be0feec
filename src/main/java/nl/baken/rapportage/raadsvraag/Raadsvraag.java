// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * A question of a council.
 *
 * @param kenmerk in the register of the council
 * @param tabellen the frozen tables that the answer rests on, as {@code report/version/table}
 * @param reden why it was taken back; null when it was not, or before the reason was asked: then the council did
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
        @Nullable Instant ingetrokkenOp,
        @Nullable Intrekreden reden) {

    /** @throws Weigering when it had not come in by then */
    void eisNaOntvangst(String veld, LocalDate dag) {
        if (dag.isBefore(ontvangenOp)) {
            throw new Weigering(veld, "De vraag kwam op " + Dag.toon(ontvangenOp) + ". Vul die dag in of een latere.");
        }
    }

    boolean isOpen() {
        return verzondenOp == null && ingetrokkenOp == null;
    }

    String stand() {
        if (ingetrokkenOp != null) {
            return reden == null ? Intrekreden.DOOR_DE_RAAD.omschrijving() : reden.omschrijving();
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
