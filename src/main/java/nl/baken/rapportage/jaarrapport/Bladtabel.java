// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.rapportage.kleineaantallen.Bescherming;

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

    static final String MEE = "x";

    /** Small, and below which threshold. */
    private static final Pattern KLEIN = Pattern.compile("<(\\d+)");

    public record Rij(String naam, List<String> cellen) {}

    static boolean isKlein(String cel) {
        return KLEIN.matcher(cel).matches();
    }

    static boolean isVerborgen(String cel) {
        return isKlein(cel) || cel.equals(MEE);
    }

    /** How small counts were kept when these were made. */
    static Bescherming bescherming(Collection<Bladtabel> bladen) {
        return bladen.stream()
                .flatMap(blad -> blad.rijen().stream())
                .flatMap(rij -> rij.cellen().stream())
                .map(KLEIN::matcher)
                .filter(Matcher::matches)
                .map(klein -> new Bescherming(Integer.parseInt(klein.group(1))))
                .findFirst()
                .orElse(Bescherming.GELDEND);
    }

    Bladtabel metNoten(List<String> andere) {
        return new Bladtabel(code, titel, definitie, kop, kolommen, rijen, andere);
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
