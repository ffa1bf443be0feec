// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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

    private static final int MAANDEN = 12;

    private final Normen normen;
    private final Zaaklast zaaklast;

    Verdeelsleutels(Normen normen, Zaaklast zaaklast) {
        this.normen = normen;
        this.zaaklast = zaaklast;
    }

    /** One key. @param delen empty when nobody has a weight, or somebody's is not known */
    public record Kolom(Sleutel sleutel, List<Kostenverdeling.Deel> delen) {}

    /** What was reckoned with. @param peildatum day of the norms @param van first month of use, until {@code totEnMet} */
    public record Grondslag(LocalDate peildatum, YearMonth van, YearMonth totEnMet) {}

    /** @param buitenDagen weighted case-days of clients from outside these regions */
    public record Blad(List<Kolom> kolommen, BigDecimal buitenDagen, Grondslag grondslag) {

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

    /** Of a period that is over: the weights of its last day, and use in its months, the first and last as a whole. */
    @Transactional(readOnly = true)
    public Blad over(List<String> gemeenten, long cent, LocalDate van, LocalDate totEnMet) {
        return bereken(gemeenten, cent, totEnMet, YearMonth.from(van), YearMonth.from(totEnMet));
    }

    /** As {@link #over(List, long, LocalDate, LocalDate)}, over whole months. */
    @Transactional(readOnly = true)
    public Blad over(List<String> gemeenten, long cent, YearMonth van, YearMonth totEnMet) {
        return over(gemeenten, cent, van.atDay(1), totEnMet.atEndOfMonth());
    }

    private Blad bereken(List<String> gemeenten, long cent, LocalDate peildatum, YearMonth van, YearMonth tot) {
        // Undivided days: only what is shown is rounded.
        Map<String, BigDecimal> dagen = zaaklast.lees(van, tot).stream()
                .collect(Collectors.groupingBy(
                        Zaaklast.Maand::gemeente,
                        Collectors.reducing(BigDecimal.ZERO, Zaaklast.Maand::dagen, BigDecimal::add)));
        List<Kolom> kolommen = List.of(
                new Kolom(Sleutel.GELIJK, verdeel(gemeenten, cent, gemeente -> BigDecimal.ONE)),
                new Kolom(Sleutel.INWONERS, metNormen(gemeenten, cent, normen.groep("inwoners_", peildatum))),
                new Kolom(Sleutel.DUVO_BUDGET, metNormen(gemeenten, cent, normen.groep("duvo_", peildatum))),
                new Kolom(
                        Sleutel.GEBRUIK,
                        verdeel(gemeenten, cent, gemeente -> dagen.getOrDefault(klein(gemeente), BigDecimal.ZERO))));
        List<String> binnen = gemeenten.stream().map(Verdeelsleutels::klein).toList();
        BigDecimal buiten = dagen.entrySet().stream()
                .filter(een -> !binnen.contains(een.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Blad(kolommen, buiten, new Grondslag(peildatum, van, tot));
    }

    private static List<Kostenverdeling.Deel> verdeel(
            List<String> gemeenten, long cent, Function<String, BigDecimal> gewicht) {
        SortedMap<String, BigDecimal> gewichten = new TreeMap<>();
        gemeenten.forEach(gemeente -> gewichten.put(gemeente, gewicht.apply(gemeente)));
        return Kostenverdeling.verdeel(cent, gewichten);
    }

    /** When one of them has no such norm nobody can be reckoned: the others would pay its part without a word. */
    private static List<Kostenverdeling.Deel> metNormen(
            List<String> gemeenten, long cent, Map<String, BigDecimal> waarden) {
        return gemeenten.stream().allMatch(gemeente -> waarden.containsKey(code(gemeente)))
                ? verdeel(gemeenten, cent, gemeente -> waarden.get(code(gemeente)))
                : List.of();
    }

    private static String code(String gemeente) {
        return klein(gemeente).replace(' ', '_');
    }

    private static String klein(String gemeente) {
        return gemeente.toLowerCase(Locale.ROOT);
    }
}
