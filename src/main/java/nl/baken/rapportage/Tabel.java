// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Counts in rows and columns, the totals as last row (where rows add up) and (where adding a row means something) as last column.
 *
 * @param kolommen heads of the columns, that of the total included
 */
public record Tabel(List<String> kolommen, List<Rij> rijen) {

    public record Rij(String naam, List<Cel> cellen) {}

    public static Tabel van(List<String> kolommen, List<String> rijnamen, long[][] aantallen, boolean metRijtotaal) {
        Tabel delen = zonderTotaal(kolommen, rijnamen, aantallen, metRijtotaal);
        List<Rij> rijen = new ArrayList<>(delen.rijen());
        long[] som = IntStream.range(0, kolommen.size())
                .mapToLong(k -> LongStream.of(kolom(aantallen, k)).sum())
                .toArray();
        rijen.add(rij("Totaal", som, metRijtotaal));
        return new Tabel(delen.kolommen(), rijen);
    }

    /** Rows that don't add up, as when somebody is in several of them. */
    public static Tabel zonderTotaal(
            List<String> kolommen, List<String> rijnamen, long[][] aantallen, boolean metRijtotaal) {
        List<String> koppen = new ArrayList<>(kolommen);
        if (metRijtotaal) {
            koppen.add("Totaal");
        }
        List<Rij> rijen = new ArrayList<>();
        for (int i = 0; i < rijnamen.size(); i++) {
            rijen.add(rij(rijnamen.get(i), aantallen[i], metRijtotaal));
        }
        return new Tabel(koppen, rijen);
    }

    public boolean isLeeg() {
        return rijen.stream().flatMap(rij -> rij.cellen().stream()).allMatch(cel -> cel.aantal() == 0);
    }

    public boolean isAfgeschermd() {
        return rijen.stream().flatMap(rij -> rij.cellen().stream()).anyMatch(cel -> !cel.isOpen());
    }

    private static Rij rij(String naam, long[] aantallen, boolean metTotaal) {
        LongStream alles = LongStream.of(aantallen);
        LongStream totaal = metTotaal ? LongStream.of(LongStream.of(aantallen).sum()) : LongStream.empty();
        return new Rij(naam, LongStream.concat(alles, totaal).mapToObj(Cel::van).toList());
    }

    private static long[] kolom(long[][] aantallen, int k) {
        return IntStream.range(0, aantallen.length)
                .mapToLong(rij -> aantallen[rij][k])
                .toArray();
    }
}
