// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.baken.rapportage.kleineaantallen.Merk;

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
    private record Tijdvak(YearMonth van, int maanden) implements Comparable<Tijdvak> {

        private static final Comparator<Tijdvak> ORDE =
                Comparator.comparing(Tijdvak::van).thenComparing(Tijdvak::maanden);

        static Tijdvak om(YearMonth maand, int maanden) {
            return new Tijdvak(maand.withMonth((maand.getMonthValue() - 1) / maanden * maanden + 1), maanden);
        }

        YearMonth daarna() {
            return van.plusMonths(maanden);
        }

        @Override
        public int compareTo(Tijdvak ander) {
            return ORDE.compare(this, ander);
        }
    }

    private Tijdverberging(Map<Tijdvak, Long> aantallen, Map<Tijdvak, Merk> verborgen) {
        this.aantallen = aantallen;
        this.verborgen = verborgen;
    }

    /** @param perMaand of whole years: of a year of which a month is missing, nothing happened in that month */
    static Tijdverberging van(Map<YearMonth, Long> perMaand) {
        Map<Tijdvak, Long> aantallen = new TreeMap<>();
        perMaand.forEach((maand, aantal) -> Stream.of(1, KWARTAAL, JAAR)
                .forEach(maanden -> aantallen.merge(Tijdvak.om(maand, maanden), aantal, Long::sum)));
        Map<Tijdvak, Merk> verborgen = new HashMap<>();
        aantallen.forEach((vak, aantal) -> {
            if (KleineAantallen.isKlein(aantal)) {
                verborgen.put(vak, Merk.KLEIN);
            }
        });
        Tijdverberging werk = new Tijdverberging(aantallen, verborgen);
        perMaand.keySet().stream().map(YearMonth::getYear).distinct().forEach(werk::verbergMeer);
        return werk;
    }

    /**
     * Two moments hang together when what is shown tells how much there was between them: by itself, or by adding and
     * subtracting. As long as that is a small count for any two, the smallest of what is shown is hidden too. A year
     * stands on its own: what crosses its end is told by what it has on both sides, or not at all.
     */
    private void verbergMeer(int jaar) {
        while (verraadt(jaar)) {
            Optional<Tijdvak> kleinste = aantallen.entrySet().stream()
                    .filter(vak -> vak.getKey().van().getYear() == jaar && vak.getValue() > 0)
                    .filter(vak -> !verborgen.containsKey(vak.getKey()))
                    .min(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
            if (kleinste.isEmpty()) {
                return;
            }
            verborgen.put(kleinste.get(), Merk.MEE);
        }
    }

    private boolean verraadt(int jaar) {
        int[] samen = samenhang(jaar);
        for (int van = 0; van < JAAR; van++) {
            long som = 0;
            for (int tot = van; tot < JAAR; tot++) {
                som += aantallen.getOrDefault(new Tijdvak(YearMonth.of(jaar, tot + 1), 1), 0L);
                if (samen[van] == samen[tot + 1] && KleineAantallen.isKlein(som)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of the beginning of each month, and of the end of the year, the group of moments that it hangs together with. */
    private int[] samenhang(int jaar) {
        int[] groep = IntStream.rangeClosed(0, JAAR).toArray();
        for (int maanden : new int[] {1, KWARTAAL, JAAR}) {
            for (int begin = 0; begin < JAAR; begin += maanden) {
                if (!verborgen.containsKey(new Tijdvak(YearMonth.of(jaar, begin + 1), maanden))) {
                    int weg = groep[begin + maanden];
                    int blijft = groep[begin];
                    Arrays.setAll(groep, i -> groep[i] == weg ? blijft : groep[i]);
                }
            }
        }
        return groep;
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
