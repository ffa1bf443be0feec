// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

/**
 * The drawer in which a measure falls: whole numbers to 16, from there eight drawers for each doubling. A median that
 * is read from drawers is at most about six percent off, and a figure of a year has some hundred drawers at most,
 * however many cases there are.
 */
public final class Vak {

    private static final int PER_VERDUBBELING = 8;
    private static final int GEWOON = 2 * PER_VERDUBBELING;

    private Vak() {}

    /** @param maat from 0 */
    public static int van(long maat) {
        if (maat < GEWOON) {
            return (int) Math.max(0, maat);
        }
        int verdubbelingen = Long.SIZE - 1 - Long.numberOfLeadingZeros(maat) - 3;
        return verdubbelingen * PER_VERDUBBELING + (int) (maat >> verdubbelingen);
    }

    /** The smallest measure in this drawer; that of the next drawer is where this one ends. */
    public static long onder(int vak) {
        if (vak < GEWOON) {
            return vak;
        }
        int verdubbelingen = vak / PER_VERDUBBELING - 1;
        return (long) (PER_VERDUBBELING + vak % PER_VERDUBBELING) << verdubbelingen;
    }
}
