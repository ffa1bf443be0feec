// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One cell of the figures.
 *
 * @param dag first of the month; {@link #OPEN} for what is open
 * @param gemeente empty for what is asked of the whole region alone
 * @param kenmerk {@link #ALLE}, or the one feature that is looked at
 * @param vak drawer of what was measured, of what is open its day as {@link LocalDate#toEpochDay}; {@link #GEEN_VAK} when it is
 *     neither
 */
record Telsleutel(
        String cijfer, String kenmerk, String waarde, LocalDate dag, String onderdeel, String gemeente, int vak)
        implements Comparable<Telsleutel> {

    static final String ALLE = "alle";
    static final int GEEN_VAK = -1;

    /** What is open now is of no month: all its days lie together. */
    static final LocalDate OPEN = LocalDate.EPOCH;

    private static final Comparator<Telsleutel> VOLGORDE = Comparator.comparing(Telsleutel::cijfer)
            .thenComparing(Telsleutel::kenmerk)
            .thenComparing(Telsleutel::waarde)
            .thenComparing(Telsleutel::dag)
            .thenComparing(Telsleutel::onderdeel)
            .thenComparing(Telsleutel::gemeente)
            .thenComparingInt(Telsleutel::vak);

    @Override
    public int compareTo(Telsleutel ander) {
        return VOLGORDE.compare(this, ander);
    }
}
