// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are free. The days no calculation can know (royal decree, closing days) are given to it. */
final class Kalender {

    private final Kalendersoort soort;
    private final Set<LocalDate> extraVrij;

    private Kalender(Kalendersoort soort, Set<LocalDate> extraVrij) {
        this.soort = soort;
        this.extraVrij = Set.copyOf(extraVrij);
    }

    static Kalender van(Kalendersoort soort, Set<LocalDate> extraVrij) {
        return new Kalender(soort, extraVrij);
    }

    boolean isVrij(LocalDate dag) {
        return isWeekend(dag)
                || Feestdagen.isErkend(dag)
                || soort == Kalendersoort.WETTELIJK && Feestdagen.isGoedeVrijdag(dag)
                || extraVrij.contains(dag);
    }

    /** This day, or the first one after it that is not free. */
    LocalDate eersteOpenDag(LocalDate dag) {
        LocalDate open = dag;
        while (isVrij(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The n-th working day after a day; for a negative n, before it. The day itself is day 0, open or not. */
    LocalDate werkdagVanaf(LocalDate dag, int aantal) {
        LocalDate open = dag;
        int over = Math.abs(aantal);
        while (over > 0) {
            open = open.plusDays(Integer.signum(aantal));
            if (!isVrij(open)) {
                over--;
            }
        }
        return open;
    }

    /** How many working days come after the first day, up to and including the second. */
    long werkdagenTussen(LocalDate na, LocalDate totEnMet) {
        return na.plusDays(1)
                .datesUntil(totEnMet.plusDays(1))
                .filter(dag -> !isVrij(dag))
                .count();
    }

    private static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
