// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.baken.termijn.Duur.Eenheid;

/**
 * How far a deadline moves, counted in its own unit: real time for terms in hours, working days for terms in working
 * days, and else whole days. The time of the day stays the same, also over the night in which the clock changes.
 */
record Verschuiving(Kalender kalender, Duur duur, long aantal) {

    static Verschuiving tussen(Kalender kalender, Duur duur, Instant van, Instant tot) {
        LocalDate eerste = Termijnrekening.dagVan(van);
        LocalDate laatste = Termijnrekening.dagVan(tot);
        long aantal;
        if (duur.looptOpDeKlok()) {
            aantal = SECONDS.between(van, tot);
        } else if (duur.eenheid() == Eenheid.WERKDAGEN) {
            aantal = kalender.werkdagenTussen(eerste, laatste);
        } else {
            aantal = DAYS.between(eerste, laatste);
        }
        return new Verschuiving(kalender, duur, aantal);
    }

    Instant vanaf(Instant moment) {
        if (duur.looptOpDeKlok()) {
            return moment.plusSeconds(aantal);
        }
        ZonedDateTime tijd = moment.atZone(Termijnrekening.ZONE);
        LocalDate dag = duur.eenheid() == Eenheid.WERKDAGEN
                ? kalender.werkdagVanaf(tijd.toLocalDate(), Math.toIntExact(aantal))
                : tijd.toLocalDate().plusDays(aantal);
        return dag.atTime(tijd.toLocalTime()).atZone(Termijnrekening.ZONE).toInstant();
    }
}
