// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of one signal or case. It keeps what it was counted with, so a later rule never changes it.
 *
 * @param nummer signal or case number
 * @param regel code of the rule, {@code regelVersie} the day that version of it came into force
 * @param vervalt the last second in which it is still on time
 * @param gehaaldOp when it was met, {@code vervallenOp} when it was no longer needed; both null while it runs
 */
public record Termijn(
        long id,
        String nummer,
        String regel,
        LocalDate regelVersie,
        String omschrijving,
        Instant anker,
        Instant vervalt,
        Duur duur,
        Basis basis,
        List<Instant> waarschuwt,
        @Nullable Instant gehaaldOp,
        @Nullable Instant vervallenOp) {

    public boolean loopt() {
        return gehaaldOp == null && vervallenOp == null;
    }

    public boolean isTeLaat(Instant nu) {
        return loopt() && nu.truncatedTo(SECONDS).isAfter(vervalt);
    }

    public LocalDate laatsteDag() {
        return Termijnrekening.dagVan(vervalt);
    }

    /** Whole days until the last day: 0 is today, negative is in the past. */
    public long dagenOver(Instant nu) {
        return DAYS.between(Termijnrekening.dagVan(nu), laatsteDag());
    }

    /** For people: "over 3 dagen", "vandaag", "2 dagen te laat". */
    public String resterend(Instant nu) {
        if (gehaaldOp != null) {
            return "gehaald";
        }
        return vervallenOp != null ? "vervallen" : Resttijd.tekst(this, nu);
    }
}
