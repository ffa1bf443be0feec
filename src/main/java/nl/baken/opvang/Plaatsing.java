// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * One place that was asked, offered, refused, or lived in.
 *
 * @param rij key of the row, for what is encrypted in it
 * @param plek id of the place on the board; null elsewhere
 * @param alarmOp when nobody had confirmed the arrival in time, else null
 * @param adresBekendOp since when who looks for the client knows this address, else null
 */
record Plaatsing(
        long id,
        String rij,
        @Nullable Long plek,
        Stand stand,
        Opvangtype soort,
        @Nullable Geheim aanbieder,
        @Nullable Geheim adres,
        @Nullable Weigerreden weigerreden,
        Vertrek vertrek,
        Vervolg vervolg,
        @Nullable LocalDate aangekomenOp,
        @Nullable Instant alarmOp,
        @Nullable Instant adresBekendOp,
        Instant vastgelegdOp) {

    enum Stand {
        GEVRAAGD,
        AANGEBODEN,
        GEWEIGERD,
        AANGEKOMEN,
        VERTROKKEN,
        VERVALLEN
    }

    /**
     * @param reden null until somebody says why, {@code nietNodig} when nobody needs to
     * @param kaart whether the client took along how to reach us safely
     */
    record Vertrek(@Nullable LocalDate op, @Nullable Vertrekreden reden, @Nullable NietNodig nietNodig, boolean kaart) {

        Vertrek(@Nullable LocalDate op, @Nullable Vertrekreden reden, @Nullable NietNodig nietNodig) {
            this(op, reden, nietNodig, false);
        }
    }

    /** What comes after this place (P04.8). */
    record Vervolg(
            @Nullable Doorstroomrichting richting,
            @Nullable LocalDate streefdatum,
            @Nullable Verblijfsreden verblijfsreden) {}

    boolean is(Stand andere) {
        return stand == andere;
    }

    boolean isVertrekOpen() {
        return stand == Stand.VERTROKKEN && vertrek.reden() == null && vertrek.nietNodig() == null;
    }

    /** Whether the client came there then or before, and did not leave before. */
    boolean isBewoondOp(LocalDate dag) {
        return aangekomenOp != null
                && !aangekomenOp.isAfter(dag)
                && (vertrek.op() == null || !vertrek.op().isBefore(dag));
    }

    /** For people: "Vrouwenopvang, De Verzonnen Haven". */
    String inWoorden() {
        return aanbieder == null || aanbieder.isLeeg()
                ? soort.omschrijving()
                : soort.omschrijving() + ", " + aanbieder.tekst();
    }
}
