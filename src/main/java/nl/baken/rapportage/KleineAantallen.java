// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import nl.baken.rapportage.kleineaantallen.Bescherming;

/**
 * Keeps counts of one to four from a reader, and as many others as it takes that none of them can be computed or
 * narrowed down from all that is shown: each {@code <5} could be 1, 2, 3 or 4, and no hidden count can be only one
 * thing. Totals are counts like the others; a small total of more than one part becomes {@code x}, because
 * {@code <5} would narrow its parts.
 *
 * <p>Nought is nobody and stays, in a table as well as in a total: no way to hide works by moving people into an empty
 * count, so a reader gains nothing by it. That a nought says something about a whole group ("none of them declared")
 * is accepted: a figure of a group is what these tables are for.
 *
 * <p>Tables that share counts are protected together: {@link Samenhang}. So are two versions of one table.
 * What differs between the two is seen then, as long as it doesn't narrow a small count: from 7 to
 * 8 is no harm.
 *
 * <p>Not withstood: somebody who knows one of the people counted, beyond what every reader knows; and somebody who
 * reasons from which of several equally good counts were chosen to be hidden.
 */
public final class KleineAantallen {

    public static final int GRENS = Bescherming.GELDEND.grens();

    /** What stands in the place of a small count. */
    public static final String KLEIN = "<" + GRENS;

    private KleineAantallen() {}

    public static boolean isKlein(long aantal) {
        return Bescherming.GELDEND.isKlein(aantal);
    }

    /** What {@link #KLEIN} stands for, as in "een aantal van 1 tot en met 4". */
    public static String uitleg() {
        return "een aantal van 1 tot en met " + (GRENS - 1);
    }
}
