// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.baken.rapportage.kleineaantallen.Merk;
import nl.baken.rapportage.kleineaantallen.Verberging;

/**
 * One count over time, for a reader who may ask any months and subtract one answer from another. What may be seen is
 * decided once, for each calendar month, quarter and year; the answer for any other period is put together of these, and
 * is hidden as soon as one of them is. So nothing can be told by it that they don't tell themselves.
 */
final class Tijdverberging {

    private static final int JAAR = 12;
    private static final int KWARTAAL = 3;

    private final Map<Tijdvak, Long> aantallen;
    private final Map<Tijdvak, Merk> verborgen;

    /** Whole months that begin where a part of the calendar of that length begins. */
    private record Tijdvak(YearMonth van, int maanden) {

        static Tijdvak om(YearMonth maand, int maanden) {
            return new Tijdvak(maand.withMonth((maand.getMonthValue() - 1) / maanden * maanden + 1), maanden);
        }

        YearMonth daarna() {
            return van.plusMonths(maanden);
        }

        /** Parts of that length, and itself last. */
        List<Tijdvak> lijn(int kleiner) {
            return Stream.concat(
                            IntStream.range(0, maanden / kleiner)
                                    .mapToObj(deel -> new Tijdvak(van.plusMonths((long) deel * kleiner), kleiner)),
                            Stream.of(this))
                    .toList();
        }
    }

    private Tijdverberging(Map<Tijdvak, Long> aantallen, Map<Tijdvak, Merk> verborgen) {
        this.aantallen = aantallen;
        this.verborgen = verborgen;
    }

    /** @param perMaand of whole years: of a year of which a month is missing, nothing happened in that month */
    static Tijdverberging van(Map<YearMonth, Long> perMaand) {
        Map<Tijdvak, Long> aantallen = new LinkedHashMap<>();
        perMaand.forEach((maand, aantal) -> Stream.of(1, KWARTAAL, JAAR)
                .forEach(maanden -> aantallen.merge(Tijdvak.om(maand, maanden), aantal, Long::sum)));
        List<List<Tijdvak>> lijnen = new ArrayList<>();
        aantallen.keySet().forEach(vak -> {
            if (vak.maanden() > 1) {
                lijnen.add(vak.lijn(vak.maanden() == JAAR ? KWARTAAL : 1));
            }
        });
        return new Tijdverberging(aantallen, Verberging.van(aantallen, Map.of(), lijnen));
    }

    /** @param nu the running month: a period that reaches it is one until the end of the year, where nothing is yet */
    Cel cel(Maandperiode periode, YearMonth nu) {
        List<Tijdvak> delen = delen(periode, nu);
        long open = som(delen.stream().filter(deel -> !verborgen.containsKey(deel)));
        List<Merk> weg = delen.stream()
                .filter(verborgen::containsKey)
                .map(verborgen::get)
                .toList();
        if (weg.isEmpty()) {
            return Cel.van(open);
        }
        boolean klein = open == 0 && weg.equals(List.of(Merk.KLEIN));
        return Cel.verborgen(klein ? Cel.Afscherming.KLEIN : Cel.Afscherming.MEE);
    }

    private long som(Stream<Tijdvak> vakken) {
        return vakken.flatMapToLong(vak -> LongStream.of(aantallen.getOrDefault(vak, 0L)))
                .sum();
    }

    /** As few as possible. */
    private static List<Tijdvak> delen(Maandperiode periode, YearMonth nu) {
        YearMonth tot =
                periode.tot().isBefore(nu) ? periode.tot() : periode.tot().withMonth(JAAR);
        List<Tijdvak> delen = new ArrayList<>();
        YearMonth begin = periode.van();
        while (!begin.isAfter(tot)) {
            Tijdvak grootste = grootste(begin, tot);
            delen.add(grootste);
            begin = grootste.daarna();
        }
        return delen;
    }

    private static Tijdvak grootste(YearMonth begin, YearMonth tot) {
        return Stream.of(JAAR, KWARTAAL)
                .map(maanden -> Tijdvak.om(begin, maanden))
                .filter(vak -> vak.van().equals(begin) && !vak.daarna().isAfter(tot.plusMonths(1)))
                .findFirst()
                .orElse(new Tijdvak(begin, 1));
    }
}
