// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.LocalDate;
import java.time.Period;

/** When somebody comes of age. */
public final class Verjaardag {

    private static final int MEERDERJARIG = 18;

    private Verjaardag() {}

    /**
     * The first day on which somebody is 18. Born on 29 February: 1 March in a year without that day, because only then
     * the eighteenth year is over; ages elsewhere are counted in the same way ({@link Period}).
     */
    public static LocalDate achttien(LocalDate geboren) {
        LocalDate dag = geboren.plusYears(MEERDERJARIG);
        return Period.between(geboren, dag).getYears() < MEERDERJARIG ? dag.plusDays(1) : dag;
    }
}
