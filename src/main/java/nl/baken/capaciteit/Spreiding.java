// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Spreads what a period holds over its months, by days; together exactly what was to be spread. */
final class Spreiding {

    private Spreiding() {}

    /** What falls in one month. @param dag the first day in it @param dagen how many of its days count */
    record Deel(LocalDate dag, int dagen, long hoeveel) {}

    /** @param totEnMet not before {@code van} @param hoeveel 0 or more */
    static List<Deel> perMaand(LocalDate van, LocalDate totEnMet, long hoeveel) {
        long lengte = ChronoUnit.DAYS.between(van, totEnMet) + 1;
        List<Deel> delen = new ArrayList<>();
        long gegeven = 0;
        LocalDate begin = van;
        while (!begin.isAfter(totEnMet)) {
            LocalDate einde = YearMonth.from(begin).atEndOfMonth();
            LocalDate laatste = einde.isAfter(totEnMet) ? totEnMet : einde;
            long totHier = deel(hoeveel, ChronoUnit.DAYS.between(van, laatste) + 1, lengte);
            delen.add(new Deel(begin, (int) ChronoUnit.DAYS.between(begin, laatste) + 1, totHier - gegeven));
            gegeven = totHier;
            begin = laatste.plusDays(1);
        }
        return delen;
    }

    private static long deel(long hoeveel, long dagen, long lengte) {
        return BigInteger.valueOf(hoeveel)
                .multiply(BigInteger.valueOf(dagen))
                .divide(BigInteger.valueOf(lengte))
                .longValueExact();
    }
}
