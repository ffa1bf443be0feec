// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Comparator;
import nl.baken.rapportage.telling.Waarderegel;

/**
 * The place of one count.
 *
 * @param tijd key of the period, or of how long something is open
 * @param deel part of the figure, a group of parts, or {@link #ALLES}
 * @param gemeente centrumgemeente, or {@link #ALLES}
 * @param waarde of the feature by which is asked, or {@link #ALLES}
 */
record Plek(String tijd, String deel, String gemeente, String waarde) implements Comparable<Plek> {

    private static final Comparator<Plek> VOLGORDE = Comparator.comparing(Plek::tijd)
            .thenComparing(Plek::deel)
            .thenComparing(Plek::gemeente)
            .thenComparing(Plek::waarde);

    static final String ALLES = Waarderegel.ALLES;

    Plek metTijd(String ander) {
        return new Plek(ander, deel, gemeente, waarde);
    }

    Plek metDeel(String ander) {
        return new Plek(tijd, ander, gemeente, waarde);
    }

    Plek metGemeente(String ander) {
        return new Plek(tijd, deel, ander, waarde);
    }

    Plek metWaarde(String ander) {
        return new Plek(tijd, deel, gemeente, ander);
    }

    /** So that what is hidden depends on the counts alone, never on what else was asked. */
    @Override
    public int compareTo(Plek ander) {
        return VOLGORDE.compare(this, ander);
    }
}
