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
 * @param volgens the version of the rule that held on the anchor day
 * @param vervalt the last second in which it is still on time
 * @param waarschuwt the moments of warning, the first first
 */
public record Termijn(
        long id,
        String nummer,
        Termijnregel volgens,
        Instant anker,
        Instant vervalt,
        List<Instant> waarschuwt,
        Stand stand) {

    /**
     * How it stands.
     *
     * @param gepauzeerdOp since when it stands still, or null
     * @param overschredenOp the first end that passed; stays when it is met or moved later
     * @param gehaaldOp when it was met, {@code vervallenOp} when it was no longer needed; both null while it runs
     */
    public record Stand(
            @Nullable Instant gepauzeerdOp,
            @Nullable Instant overschredenOp,
            @Nullable Instant gehaaldOp,
            @Nullable Instant vervallenOp) {

        static final Stand NIEUW = new Stand(null, null, null, null);
    }

    public String regel() {
        return volgens.code();
    }

    public LocalDate regelVersie() {
        return volgens.geldigVan();
    }

    public String omschrijving() {
        return volgens.omschrijving();
    }

    public Duur duur() {
        return volgens.duur();
    }

    public Basis basis() {
        return volgens.basis();
    }

    public @Nullable Instant gepauzeerdOp() {
        return stand.gepauzeerdOp();
    }

    public @Nullable Instant overschredenOp() {
        return stand.overschredenOp();
    }

    public @Nullable Instant gehaaldOp() {
        return stand.gehaaldOp();
    }

    public @Nullable Instant vervallenOp() {
        return stand.vervallenOp();
    }

    /** Neither met nor lapsed; it may stand still. */
    public boolean loopt() {
        return gehaaldOp() == null && vervallenOp() == null;
    }

    public boolean isGepauzeerd() {
        return loopt() && gepauzeerdOp() != null;
    }

    public boolean isTeLaat(Instant nu) {
        return loopt() && !isGepauzeerd() && nu.truncatedTo(SECONDS).isAfter(vervalt);
    }

    /** Too late, warned of, or due today or tomorrow: somebody must know. */
    public boolean vraagtAandacht(Instant nu) {
        boolean gewaarschuwd = waarschuwt.stream().anyMatch(moment -> !moment.isAfter(nu));
        return loopt() && !isGepauzeerd() && (gewaarschuwd || dagenOver(nu) <= 1);
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
        if (gehaaldOp() != null) {
            return "gehaald";
        }
        if (vervallenOp() != null) {
            return "vervallen";
        }
        return isGepauzeerd() ? "gepauzeerd" : Resttijd.tekst(this, nu);
    }

    /** For people, why it is there: "5 werkdagen na: zaak geopend". */
    public String waarom() {
        return duur().inWoorden() + " na: " + volgens.anker();
    }
}
