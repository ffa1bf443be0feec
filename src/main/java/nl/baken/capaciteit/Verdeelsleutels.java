// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.telling.Zaaklast;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * D13: the four keys side by side. Inhabitants and budgets are norms of the day; use is what the cases weighed by the
 * region of registration (D07). A case of a client from outside the region is charged to the region of registration, so
 * it is told apart and divided over nobody.
 */
@Service
public class Verdeelsleutels {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final int MAANDEN = 12;
    private static final int WEEKCIJFERS = 6;

    private final Normen normen;
    private final Zaaklast zaaklast;

    Verdeelsleutels(Normen normen, Zaaklast zaaklast) {
        this.normen = normen;
        this.zaaklast = zaaklast;
    }

    /** One key. @param delen empty when nobody has a weight */
    public record Kolom(Sleutel sleutel, List<Kostenverdeling.Deel> delen) {}

    /** @param buitenWeken weighted case-weeks of clients from outside these regions */
    public record Blad(List<Kolom> kolommen, BigDecimal buitenWeken) {

        Kolom kolom(Sleutel sleutel) {
            return kolommen.stream()
                    .filter(kolom -> kolom.sleutel() == sleutel)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** For a period to come: the weights of that day, and use in the twelve months before {@code nu}. */
    @Transactional(readOnly = true)
    public Blad vooruit(List<String> gemeenten, long cent, LocalDate peildatum, YearMonth nu) {
        return bereken(gemeenten, cent, peildatum, nu.minusMonths(MAANDEN), nu.minusMonths(1));
    }

    /** Of a year: the weights of its last day, and use in that year. */
    @Transactional(readOnly = true)
    public Blad overJaar(List<String> gemeenten, long cent, int jaar) {
        return over(gemeenten, cent, YearMonth.of(jaar, 1), YearMonth.of(jaar, 12));
    }

    /** As for a year, over these months. */
    @Transactional(readOnly = true)
    public Blad over(List<String> gemeenten, long cent, YearMonth van, YearMonth totEnMet) {
        return bereken(gemeenten, cent, totEnMet.atEndOfMonth(), van, totEnMet);
    }

    private Blad bereken(List<String> gemeenten, long cent, LocalDate peildatum, YearMonth van, YearMonth tot) {
        Map<String, BigDecimal> weken = weken(van, tot);
        Map<Sleutel, Function<String, BigDecimal>> gewichten = Map.of(
                Sleutel.GELIJK,
                gemeente -> BigDecimal.ONE,
                Sleutel.INWONERS,
                uitNormen("inwoners_", peildatum),
                Sleutel.DUVO_BUDGET,
                uitNormen("duvo_", peildatum),
                Sleutel.GEBRUIK,
                gemeente -> weken.getOrDefault(klein(gemeente), BigDecimal.ZERO));
        List<Kolom> kolommen = Arrays.stream(Sleutel.values())
                .map(sleutel -> new Kolom(sleutel, verdeel(gemeenten, cent, gewichten.get(sleutel))))
                .toList();
        List<String> binnen = gemeenten.stream().map(Verdeelsleutels::klein).toList();
        BigDecimal buiten = weken.entrySet().stream()
                .filter(een -> !binnen.contains(een.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Blad(kolommen, buiten);
    }

    private static List<Kostenverdeling.Deel> verdeel(
            List<String> gemeenten, long cent, Function<String, BigDecimal> gewicht) {
        SortedMap<String, BigDecimal> gewichten = new TreeMap<>();
        gemeenten.forEach(gemeente -> gewichten.put(gemeente, gewicht.apply(gemeente)));
        return Kostenverdeling.verdeel(cent, gewichten);
    }

    /** A centrumgemeente that has no such norm weighs nothing. */
    private Function<String, BigDecimal> uitNormen(String begin, LocalDate dag) {
        Map<String, BigDecimal> waarden = normen.groep(begin, dag);
        return gemeente -> waarden.getOrDefault(klein(gemeente).replace(' ', '_'), BigDecimal.ZERO);
    }

    /** Rounded once, after the last month: what is outside and what is inside add up to all of it. */
    private Map<String, BigDecimal> weken(YearMonth van, YearMonth tot) {
        return zaaklast.lees(van, tot).stream()
                .collect(Collectors.groupingBy(
                        Zaaklast.Maand::gemeente,
                        Collectors.collectingAndThen(
                                Collectors.reducing(BigDecimal.ZERO, Zaaklast.Maand::dagen, BigDecimal::add),
                                dagen -> dagen.divide(WEEK, WEEKCIJFERS, RoundingMode.HALF_UP))));
    }

    private static String klein(String gemeente) {
        return gemeente.toLowerCase(Locale.ROOT);
    }
}
