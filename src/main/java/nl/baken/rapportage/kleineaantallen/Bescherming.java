// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.time.LocalDate;
import nl.baken.rapportage.Csvbron;
import org.apache.commons.csv.CSVRecord;

/**
 * How well small counts are kept (P13.3): primary suppression below the threshold, and complementary suppression until
 * the audit leaves each hidden count its interval. The threshold stands in {@code rapportage/kleine-aantallen.csv}, with
 * the day from which it counts, its basis and its source; the last line counts for everything that is shown. What was
 * published before keeps the one it was published with.
 *
 * @param grens counts from one to below this are small
 */
public record Bescherming(int grens) {

    private static final String BESTAND = "rapportage/kleine-aantallen.csv";
    /** As it is now. */
    public static final Bescherming GELDEND = lees();

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

    private static Bescherming lees() {
        CSVRecord laatste = Csvbron.lees(BESTAND).stream()
                .reduce((eerder, later) -> {
                    if (!vanaf(later).isAfter(vanaf(eerder))) {
                        throw new IllegalStateException("the lines of " + BESTAND + " are in the order of their days");
                    }
                    return later;
                })
                .orElseThrow();
        return new Bescherming(Integer.parseInt(laatste.get("grens")));
    }

    private static LocalDate vanaf(CSVRecord regel) {
        return LocalDate.parse(regel.get("vanaf"));
    }
}
