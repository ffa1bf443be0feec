// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.baken.gedeeld.telling.Zaaklast.Maand;

/** Reckons weighted case-days, day by day, out of the changes of a stand. */
final class Lastrekening {

    private Lastrekening() {}

    /**
     * By month and region; a month or region without cases is not in it.
     *
     * @param regels every change there was until the end of the last month
     * @param vandaag of the running month the days up to this one count
     * @param gewicht of a code in a month
     */
    static List<Maand> perMaand(
            List<Telregel> regels,
            YearMonth van,
            YearMonth laatste,
            LocalDate vandaag,
            BiFunction<String, YearMonth, BigDecimal> gewicht) {
        Map<String, List<Telregel>> perGemeente =
                new TreeMap<>(regels.stream().collect(Collectors.groupingBy(Telregel::gemeente)));
        List<Maand> maanden = new ArrayList<>();
        for (YearMonth maand = van; !maand.isAfter(laatste) && !perGemeente.isEmpty(); maand = maand.plusMonths(1)) {
            int dagen = maand.equals(YearMonth.from(vandaag)) ? vandaag.getDayOfMonth() : maand.lengthOfMonth();
            for (Map.Entry<String, List<Telregel>> een : perGemeente.entrySet()) {
                BigDecimal gewogen = gewogen(een.getValue(), maand, dagen, gewicht);
                if (gewogen.signum() > 0) {
                    maanden.add(new Maand(maand, een.getKey(), gewogen));
                }
            }
        }
        return maanden;
    }

    private static BigDecimal gewogen(
            List<Telregel> regels, YearMonth maand, int dagen, BiFunction<String, YearMonth, BigDecimal> gewicht) {
        return regels.stream()
                .collect(Collectors.groupingBy(
                        Telregel::onderdeel, Collectors.summingLong(regel -> zaakdagen(regel, maand, dagen))))
                .entrySet()
                .stream()
                .filter(een -> een.getValue() > 0)
                .map(een -> gewicht.apply(een.getKey(), maand).multiply(BigDecimal.valueOf(een.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Case-days in that month by what this count changed: from before it all days, within it the days that were left. */
    private static long zaakdagen(Telregel regel, YearMonth maand, int dagen) {
        YearMonth wanneer = YearMonth.from(regel.dag());
        if (wanneer.isAfter(maand)) {
            return 0;
        }
        return regel.aantal() * dagen - (wanneer.equals(maand) ? regel.dagsom() : 0);
    }
}
