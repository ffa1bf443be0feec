// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report, exact: what is frozen.
 *
 * @param code names the table, as in {@code K01}; the same in every version
 * @param definitie what is counted and which version of that definition, in words
 * @param kop of the column with the names of the rows
 * @param maatkoppen heads of the columns with measures, such as a median
 * @param rijen with the row of totals, the last one, unless {@code zonderTotaal}
 * @param metRijtotaal whether the last column of counts is the total of the row
 * @param zonderTotaal whether its rows don't add up; older versions say nothing of it, and all of their tables have totals
 * @param noten what a reader must know of it, footnotes of the source too
 */
public record Rapporttabel(
        String code,
        String titel,
        String definitie,
        String kop,
        List<String> kolommen,
        List<String> maatkoppen,
        List<Rij> rijen,
        boolean metRijtotaal,
        boolean zonderTotaal,
        List<String> noten) {

    /**
     * @param aantallen one for each column; null is not known, which is not nought
     * @param maten one for each head of a measure, as people read it; empty when there is none
     */
    public record Rij(String naam, List<@Nullable Long> aantallen, List<String> maten) {}

    Rapporttabel metNoten(List<String> erbij) {
        return new Rapporttabel(
                code, titel, definitie, kop, kolommen, maatkoppen, rijen, metRijtotaal, zonderTotaal, erbij);
    }
}
