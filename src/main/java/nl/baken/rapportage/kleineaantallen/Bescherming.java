// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

/**
 * How well small counts are kept. The threshold of five is that of P13.3 (domain.md 7.1) and of the minimum frequency
 * rule as CBS and Eurostat use it (Hundepool and others, Handbook on Statistical Disclosure Control, 2010, chapter 5):
 * primary suppression below it, and complementary suppression until the audit leaves each hidden count its interval.
 *
 * @param grens counts from one to below this are small
 */
public record Bescherming(int grens) {

    public static final Bescherming STANDAARD = new Bescherming(5);

    public Bescherming {
        if (grens < 3) {
            throw new IllegalArgumentException("a threshold below three hides nobody");
        }
    }

    public boolean isKlein(long aantal) {
        return aantal > 0 && aantal < grens;
    }

    /** The distance at least between the least and the most that a small count may be, as a reader can work it out. */
    int marge() {
        return grens - 2;
    }
}
