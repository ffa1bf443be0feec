// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.baken.termijn.Duur.Eenheid;

/**
 * Counting. The anchor day is day 0 and a day ends in Amsterdam; hours run from the minute and are real hours, also in
 * a night the clock changes. A term that the law lets move (Algemene termijnenwet, article 1) and that ends on a free
 * day ends on the next day that is not. Article 2 (at least two working days in the term) adds nothing to terms of two
 * weeks and more, and no rule of ours that moves is shorter. Counting back, as warnings do, never moves (article 1,
 * second paragraph).
 */
record Termijnrekening(Kalender kalender, boolean verschuift) {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime EINDE_VAN_DE_DAG = LocalTime.of(23, 59, 59);

    static LocalDate dagVan(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The last second in which it is still on time. */
    Instant vervalt(Instant anker, Duur duur) {
        return duur.looptOpDeKlok()
                ? anker.truncatedTo(MINUTES).plus(duur.aantal(), duur.eenheid().maat())
                : eindeVan(laatsteDag(dagVan(anker), duur));
    }

    static Instant eindeVan(LocalDate dag) {
        return dag.atTime(EINDE_VAN_DE_DAG).atZone(ZONE).toInstant();
    }

    LocalDate laatsteDag(LocalDate anker, Duur duur) {
        LocalDate geteld = tel(anker, duur, 1);
        return verschuift ? kalender.eersteOpenDag(geteld) : geteld;
    }

    /** The minute, or for whole days the start of the day, on which somebody must be warned. */
    Instant waarschuwt(Instant anker, Instant vervalt, Waarschuwing waarschuwing) {
        Instant vanaf = waarschuwing.voorEinde() ? vervalt : anker.truncatedTo(MINUTES);
        int richting = waarschuwing.voorEinde() ? -1 : 1;
        Duur duur = waarschuwing.duur();
        return duur.looptOpDeKlok()
                ? vanaf.plus((long) richting * duur.aantal(), duur.eenheid().maat())
                : tel(dagVan(vanaf), duur, richting).atStartOfDay(ZONE).toInstant();
    }

    /** The end after a pause. What was on time at the pause is on time when it runs again, also on a day off. */
    Instant naPauze(Instant vervalt, Duur duur, Instant pauze, Instant hervat) {
        Instant geteld = Verschuiving.tussen(kalender, duur, pauze, hervat).vanaf(vervalt);
        if (duur.looptOpDeKlok()) {
            return geteld;
        }
        LocalDate dag = dagVan(geteld);
        LocalDate vandaag = dagVan(hervat);
        LocalDate laatste = dag.isBefore(vandaag) ? kalender.eersteOpenDag(vandaag) : dag;
        return eindeVan(verschuift ? kalender.eersteOpenDag(laatste) : laatste);
    }

    /** The moments of warning keep their distance to the end, the first first. */
    List<Instant> verschoven(List<Instant> waarschuwt, Duur duur, Instant van, Instant naar) {
        Verschuiving verschuiving = Verschuiving.tussen(kalender, duur, van, naar);
        return waarschuwt.stream().map(verschuiving::vanaf).sorted().toList();
    }

    private LocalDate tel(LocalDate vanaf, Duur duur, int richting) {
        int aantal = richting * duur.aantal();
        return duur.eenheid() == Eenheid.WERKDAGEN
                ? kalender.werkdagVanaf(vanaf, aantal)
                : vanaf.plus(aantal, duur.eenheid().maat());
    }
}
