// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One person as the tables of Bijlage 3 know people. What nobody knows stays unknown.
 *
 * @param geslacht man, vrouw, anders or onbekend
 * @param leeftijd 18- or 18+ on the day of registration, or onbekend
 * @param nationaliteit nederlands, niet_nederlands or onbekend
 * @param sectoren codes; only {@code onbekend} when none is known
 */
record Comenshapersoon(String geslacht, String leeftijd, String nationaliteit, Set<String> sectoren) {

    private static final String ONBEKEND = "onbekend";
    private static final String MINDERJARIG = "18-";
    private static final String MEERDERJARIG = "18+";
    private static final int VOLWASSEN = 18;

    /** @param geboren as each case knows it, the most important case in front; so are the core sets */
    static Comenshapersoon van(LocalDate op, List<@Nullable LocalDate> geboren, List<@Nullable Kernset> kernsets) {
        return new Comenshapersoon(
                eerste(kernsets, Kernset::geslacht, waarde -> waarde != Geslacht.ONBEKEND, Comenshapersoon::code),
                geboren.stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(dag -> Period.between(dag, op).getYears() < VOLWASSEN ? MINDERJARIG : MEERDERJARIG)
                        .orElseGet(() -> eerste(
                                kernsets,
                                Kernset::leeftijdsklasse,
                                klasse -> klasse != Leeftijdsklasse.ONBEKEND,
                                klasse -> klasse.isMinderjarig() ? MINDERJARIG : MEERDERJARIG)),
                eerste(
                        kernsets,
                        Kernset::nationaliteitsgroep,
                        groep -> groep != Nationaliteitsgroep.ONBEKEND,
                        groep -> groep == Nationaliteitsgroep.NEDERLANDS ? "nederlands" : "niet_nederlands"),
                sectoren(kernsets));
    }

    /** The cell of the table of sex, age and nationality. */
    String alsCel() {
        return geslacht + '|' + leeftijd + '|' + nationaliteit;
    }

    private static <T> String eerste(
            List<@Nullable Kernset> kernsets,
            Function<Kernset, @Nullable T> veld,
            Predicate<T> isBekend,
            Function<T, String> code) {
        return kernsets.stream()
                .filter(Objects::nonNull)
                .map(veld)
                .filter(Objects::nonNull)
                .filter(isBekend)
                .findFirst()
                .map(code)
                .orElse(ONBEKEND);
    }

    /** That somebody did not work yet, or that nobody knows, says nothing beside a sector that is known. */
    private static Set<String> sectoren(List<@Nullable Kernset> kernsets) {
        Set<Sector> alle = kernsets.stream()
                .filter(Objects::nonNull)
                .flatMap(kern -> kern.sectoren().stream())
                .collect(Collectors.toSet());
        Set<String> bekend = codes(alle.stream().filter(Sector::isUitbuiting));
        if (!bekend.isEmpty()) {
            return bekend;
        }
        return codes(Stream.of(alle.contains(Sector.NOG_NIET_GEWERKT) ? Sector.NOG_NIET_GEWERKT : Sector.ONBEKEND));
    }

    private static Set<String> codes(Stream<Sector> sectoren) {
        return sectoren.map(Comenshapersoon::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
