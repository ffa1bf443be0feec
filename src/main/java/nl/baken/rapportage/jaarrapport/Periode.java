// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a report is about.
 *
 * @param jaar the last one, if there are more
 * @param kwartaal 1 to 4, or 0 for the whole year, or 5 for that year and the three before it: what a plan for four years
 *     (Politiewet 2012, articles 38b and 39) builds on
 */
public record Periode(int jaar, int kwartaal) {

    private static final int MAANDEN = 3;
    private static final int VIER_JAAR = Rapportkwartaal.VIER_JAAR.ordinal();
    private static final int PLANJAREN = 4;

    static Periode van(int jaar, Rapportkwartaal kwartaal) {
        return new Periode(jaar, kwartaal.ordinal());
    }

    /** The four years that end with this one. */
    static Periode vierJaarTot(int laatste) {
        return new Periode(laatste, VIER_JAAR);
    }

    /** The quarter that ended last before this day. */
    static Periode laatsteKwartaal(LocalDate dag) {
        LocalDate eerder = dag.minusMonths(MAANDEN);
        return new Periode(eerder.getYear(), (eerder.getMonthValue() - 1) / MAANDEN + 1);
    }

    public boolean isJaar() {
        return kwartaal == 0;
    }

    boolean isVierJaar() {
        return kwartaal == VIER_JAAR;
    }

    private boolean isKwartaal() {
        return !isJaar() && !isVierJaar();
    }

    /** First day. */
    LocalDate van() {
        if (isVierJaar()) {
            return LocalDate.of(jaar - PLANJAREN + 1, 1, 1);
        }
        return LocalDate.of(jaar, isJaar() ? 1 : (kwartaal - 1) * MAANDEN + 1, 1);
    }

    /** The day after the last one. */
    LocalDate tot() {
        return isKwartaal() ? van().plusMonths(MAANDEN) : LocalDate.of(jaar + 1, 1, 1);
    }

    public String naam() {
        if (isVierJaar()) {
            return van().getYear() + " tot en met " + jaar;
        }
        return isJaar() ? Integer.toString(jaar) : kwartaal + "e kwartaal " + jaar;
    }

    /** Of what it is the sum: years, quarters; a quarter has no parts with a report of their own. */
    List<Periode> onderdelen() {
        if (isKwartaal()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, PLANJAREN)
                .mapToObj(i -> isJaar() ? new Periode(jaar, i) : new Periode(jaar - PLANJAREN + i, 0))
                .toList();
    }

    /** What the columns of a table are: years of four, quarters of a year, months of a quarter. */
    List<Deel> delen() {
        List<Deel> delen = new ArrayList<>();
        if (isVierJaar()) {
            onderdelen().forEach(jaar -> delen.add(new Deel(jaar.naam(), jaar.van(), jaar.tot())));
            return delen;
        }
        int stap = isJaar() ? MAANDEN : 1;
        for (LocalDate van = van(); van.isBefore(tot()); van = van.plusMonths(stap)) {
            delen.add(
                    new Deel(isJaar() ? delen.size() + 1 + "e kwartaal" : Maand.naam(van), van, van.plusMonths(stap)));
        }
        return delen;
    }

    /** @param tot the day after the last one */
    record Deel(String naam, LocalDate van, LocalDate tot) {

        boolean bevat(LocalDate dag) {
            return !dag.isBefore(van) && dag.isBefore(tot);
        }
    }

    private static final class Maand {
        static String naam(LocalDate dag) {
            return dag.getMonth()
                    .getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, java.util.Locale.forLanguageTag("nl"));
        }
    }
}
