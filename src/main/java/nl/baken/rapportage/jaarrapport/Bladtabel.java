// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;

/**
 * A table as its reader sees it: exact, or with small counts hidden.
 *
 * @param kop of the column with the names of the rows
 * @param kolommen heads of all other columns, totals and measures included
 */
public record Bladtabel(
        String code,
        String titel,
        String definitie,
        String kop,
        List<String> kolommen,
        List<Rij> rijen,
        List<String> noten) {

    static final String KLEIN = "<5";
    static final String MEE = "x";

    public record Rij(String naam, List<String> cellen) {}

    static boolean isVerborgen(String cel) {
        return cel.equals(KLEIN) || cel.equals(MEE);
    }

    int verborgen() {
        return (int) rijen.stream()
                .flatMap(rij -> rij.cellen().stream())
                .filter(Bladtabel::isVerborgen)
                .count();
    }

    /** Whether nothing was counted; what is hidden or not known is something. */
    boolean isLeeg() {
        return rijen.stream().flatMap(rij -> rij.cellen().stream()).allMatch(cel -> cel.isEmpty() || cel.equals("0"));
    }

    /** The last cell of the last row; empty without rows. */
    String totaal() {
        return rijen.isEmpty()
                ? ""
                : rijen.get(rijen.size() - 1).cellen().stream()
                        .reduce((een, ander) -> ander)
                        .orElse("");
    }

    /** Empty when there is no such cell. */
    String cel(String rij, String kolom) {
        int k = kolommen.indexOf(kolom);
        return rijen.stream()
                .filter(andere -> k >= 0 && andere.naam().equals(rij))
                .map(andere -> andere.cellen().get(k))
                .findFirst()
                .orElse("");
    }
}
