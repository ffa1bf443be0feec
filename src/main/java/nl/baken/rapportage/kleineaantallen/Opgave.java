// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Counts, what adds up to what, and in which step each is decided; all of it by number. */
final class Opgave<P> {

    private final List<P> plekken = new ArrayList<>();
    private final Map<P, Integer> nummers = new HashMap<>();
    private final long[] aantallen;
    private final int[] stappen;
    private final int[][] lijnen;
    private final int[] lijnstappen;
    private final int[][] lijnenVan;

    Opgave(Map<P, Long> aantallen, Collection<List<P>> lijnen, ToIntFunction<P> stap) {
        // Numbered in the order of the lines: so what is hidden depends on nothing but the counts that hang together.
        this.lijnen = lijnen.stream()
                .map(lijn -> lijn.stream().mapToInt(this::nummer).toArray())
                .toArray(int[][]::new);
        aantallen.keySet().forEach(this::nummer);
        this.aantallen = plekken.stream()
                .mapToLong(plek -> aantallen.getOrDefault(plek, 0L))
                .toArray();
        this.stappen = plekken.stream().mapToInt(stap).toArray();
        this.lijnstappen = Arrays.stream(this.lijnen).mapToInt(this::laatste).toArray();
        this.lijnenVan = lijnenVan();
    }

    private int nummer(P plek) {
        return nummers.computeIfAbsent(plek, nieuw -> {
            plekken.add(nieuw);
            return plekken.size() - 1;
        });
    }

    private int laatste(int[] lijn) {
        return Arrays.stream(lijn).map(plek -> stappen[plek]).max().orElseThrow();
    }

    private int[][] lijnenVan() {
        int[] nog = new int[stappen.length];
        Arrays.stream(lijnen).flatMapToInt(Arrays::stream).forEach(plek -> nog[plek]++);
        int[][] van = Arrays.stream(nog).mapToObj(int[]::new).toArray(int[][]::new);
        for (int lijn = lijnen.length - 1; lijn >= 0; lijn--) {
            for (int plek : lijnen[lijn]) {
                van[plek][--nog[plek]] = lijn;
            }
        }
        return van;
    }

    int grootte() {
        return aantallen.length;
    }

    P plek(int nummer) {
        return plekken.get(nummer);
    }

    long aantal(int plek) {
        return aantallen[plek];
    }

    boolean isKlein(int plek) {
        return Bescherming.GELDEND.isKlein(aantallen[plek]);
    }

    /** In which it is decided. */
    int stap(int plek) {
        return stappen[plek];
    }

    /** All of them, in order. */
    int[] stappen() {
        return Arrays.stream(stappen).distinct().sorted().toArray();
    }

    /** Those whose counts have all been decided after this step, and not before it. */
    int[] lijnenVanStap(int stap) {
        return IntStream.range(0, lijnen.length)
                .filter(lijn -> lijnstappen[lijn] == stap)
                .toArray();
    }

    int stapVanLijn(int lijn) {
        return lijnstappen[lijn];
    }

    /** The parts, and last the total. */
    int[] lijn(int nummer) {
        return lijnen[nummer];
    }

    int totaal(int lijn) {
        return lijnen[lijn][lijnen[lijn].length - 1];
    }

    int[] lijnenVan(int plek) {
        return lijnenVan[plek];
    }

    int aantalLijnen() {
        return lijnen.length;
    }
}
