// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One cell of the figures.
 *
 * @param dag first of the month, or a day for what is open
 * @param kenmerk {@link #ALLE}, or the one feature that is looked at
 * @param vak drawer of what was measured, {@link #GEEN_VAK} when nothing was
 */
record Telsleutel(
        String cijfer, String kenmerk, String waarde, LocalDate dag, String onderdeel, String gemeente, int vak)
        implements Comparable<Telsleutel> {

    static final String ALLE = "alle";
    static final int GEEN_VAK = -1;

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
