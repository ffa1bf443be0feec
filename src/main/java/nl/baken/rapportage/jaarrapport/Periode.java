// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report is about.
 *
 * @param kwartaal 1 to 4, or 0 for the whole year
 */
public record Periode(int jaar, int kwartaal) {

    private static final int MAANDEN = 3;

    static Periode van(int jaar, Rapportkwartaal kwartaal) {
        return new Periode(jaar, kwartaal.ordinal());
    }

    /** The quarter that ended last before this day. */
    static Periode laatsteKwartaal(LocalDate dag) {
        LocalDate eerder = dag.minusMonths(MAANDEN);
        return new Periode(eerder.getYear(), (eerder.getMonthValue() - 1) / MAANDEN + 1);
    }

    public boolean isJaar() {
        return kwartaal == 0;
    }

    /** First day. */
    LocalDate van() {
        return LocalDate.of(jaar, isJaar() ? 1 : (kwartaal - 1) * MAANDEN + 1, 1);
    }

    /** The day after the last one. */
    LocalDate tot() {
        return isJaar() ? van().plusYears(1) : van().plusMonths(MAANDEN);
    }

    public String naam() {
        return isJaar() ? Integer.toString(jaar) : kwartaal + "e kwartaal " + jaar;
    }

    /** What the columns of a table are: quarters of a year, months of a quarter. */
    List<Deel> delen() {
        List<Deel> delen = new ArrayList<>();
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
