// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import nl.baken.rapportage.Csvbron;

/**
 * Rows of one figure of which the one counts some of those of the other, from {@code rapportage/deel-van.csv}: a reader knows
 * that there are no more of them.
 */
record Deeltelling(String code, String geheel, String deel) {

    private static final List<Deeltelling> ALLE = Csvbron.lees("rapportage/deel-van.csv").stream()
            .map(regel -> new Deeltelling(regel.get("code"), regel.get("geheel"), regel.get("deel")))
            .toList();

    static List<Deeltelling> alle() {
        return ALLE;
    }

    boolean isDeel(Celnaam naam) {
        return naam.code().equals(code) && naam.rij().equals(deel);
    }
}
