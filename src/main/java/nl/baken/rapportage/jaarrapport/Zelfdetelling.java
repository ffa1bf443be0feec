// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.rapportage.Csvbron;

/**
 * Counts that stand in several tables under another name, from {@code rapportage/zelfde-tellingen.csv}: a reader who finds
 * one of them hidden, looks for it in the other table.
 *
 * @param rij empty for every row, each with the one of that name
 * @param kolom empty for every column
 */
record Zelfdetelling(String telling, String code, String rij, String kolom) {

    private static final Collection<List<Zelfdetelling>> GROEPEN =
            Csvbron.lees("rapportage/zelfde-tellingen.csv").stream()
                    .map(regel -> new Zelfdetelling(
                            regel.get("telling"), regel.get("code"), regel.get("rij"), regel.get("kolom")))
                    .collect(Collectors.groupingBy(Zelfdetelling::telling))
                    .values();

    /** Those of one group count the same when they are equal. */
    static Collection<List<Zelfdetelling>> groepen() {
        return GROEPEN;
    }

    /** What is the same of two that are. */
    String groep(Celnaam naam) {
        return naam.periode() + (rij.isEmpty() ? naam.rij() : "");
    }

    boolean isVan(Celnaam naam) {
        return naam.code().equals(code)
                && (rij.isEmpty() || naam.rij().equals(rij))
                && (kolom.isEmpty() || naam.kolom().equals(kolom));
    }
}
