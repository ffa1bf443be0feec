// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to have another region, or an organisation abroad, take over a client (X4).
 *
 * @param waarheen region or country
 * @param grond null until it was discussed with the client
 * @param pakket what is ready for them or was sent, null until the client agreed
 * @param verstuurdOp null until the package left
 * @param reden why it did not go on, in words; null while it may
 */
record Regiooverdracht(
        long id,
        Bestemming bestemming,
        Geheim waarheen,
        Geheim organisatie,
        Stand stand,
        @Nullable Overdrachtgrond grond,
        @Nullable Kinderkeuze kinderen,
        @Nullable Long pakket,
        @Nullable Instant verstuurdOp,
        int herinnerd,
        @Nullable LocalDate antwoordOp,
        @Nullable String reden,
        Instant begonnenOp) {

    /** How far it is; only in the first four somebody may still say no. */
    enum Stand implements Codewoord {
        BENADEREN("Wij vragen of zij willen overnemen"),
        BESPREKEN("Wij bespreken het met de cliënt"),
        GOEDKEUREN("Wacht op akkoord van de teamleider"),
        VERSTUURD("Pakket verstuurd, wacht op antwoord"),
        AANVAARD("Overgedragen"),
        GEWEIGERD("Zij nemen niet over"),
        INGETROKKEN("Ingetrokken"),
        NIET_DOORGEGAAN("Niet doorgegaan"),
        VERVALLEN("Vervallen: de zaak is gesloten");

        private final String omschrijving;

        Stand(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        boolean loopt() {
            return ordinal() <= VERSTUURD.ordinal();
        }

        @Override
        public String omschrijving() {
            return omschrijving;
        }
    }

    boolean isBuitenland() {
        return bestemming == Bestemming.BUITENLAND;
    }

    @Override
    public String toString() {
        return "overdracht " + id;
    }
}
