// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a reader can conclude, line by line and again from what was concluded: the least and the most that each hidden
 * count can be. The reader is taken to know more than the page says: of every hidden count of five and more that it is
 * no small one. Where a line does not add up to the last unit, as with rounded counts, the one hidden count in it is as
 * good as known.
 */
final class Kennisgrenzen {

    private static final long ONBEPERKT = Long.MAX_VALUE / 4;
    /** After this many conclusions from one line nothing new is to be expected, only slower steps to the same end. */
    private static final int GENOEG = 60;

    private static final int GEEN = -1;

    private final int[][] lijnen;
    private final long[] aantallen;
    private final Merk[] merken;
    private final long[] laag;
    private final long[] hoog;
    private final int[] redenLaag;
    private final int[] redenHoog;
    private final int[][] vanPlek;
    private final boolean[] vergeefs;

    Kennisgrenzen(long[] aantallen, Merk[] merken, int[][] lijnen) {
        this.lijnen = lijnen;
        this.aantallen = aantallen;
        this.merken = merken;
        this.laag = aantallen.clone();
        this.hoog = aantallen.clone();
        this.redenLaag = new int[aantallen.length];
        this.redenHoog = new int[aantallen.length];
        Arrays.fill(redenLaag, GEEN);
        Arrays.fill(redenHoog, GEEN);
        for (int plek = 0; plek < aantallen.length; plek++) {
            if (merken[plek] != Merk.OPEN) {
                boolean klein = Bescherming.GELDEND.isKlein(aantallen[plek]);
                laag[plek] = klein ? 1 : Bescherming.GELDEND.grens();
                hoog[plek] = merken[plek] == Merk.KLEIN ? Bescherming.GELDEND.grens() - 1L : ONBEPERKT;
            }
        }
        this.vergeefs = new boolean[lijnen.length];
        this.vanPlek = lijnenVanPlekken(aantallen.length);
        concludeer();
    }

    /** Whether it is hidden, and can be one thing only. */
    boolean isBekend(int plek) {
        return merken[plek] != Merk.OPEN && laag[plek] == hoog[plek];
    }

    /**
     * Of the lines that told it, and those that told what these needed, the first that will do.
     *
     * @return -1 when there is none
     */
    int reden(int plek, IntPredicate zoekt) {
        Set<Integer> gezien = new HashSet<>();
        Deque<Integer> rij = new ArrayDeque<>(List.of(plek));
        while (!rij.isEmpty()) {
            int deze = rij.poll();
            for (int lijn : new int[] {redenHoog[deze], redenLaag[deze]}) {
                if (lijn != GEEN && !vergeefs[lijn] && gezien.add(lijn)) {
                    if (zoekt.test(lijn)) {
                        return lijn;
                    }
                    Arrays.stream(lijnen[lijn])
                            .filter(ander -> merken[ander] != Merk.OPEN)
                            .forEach(rij::add);
                }
            }
        }
        // All that can be reached from these was seen: who comes here later need not look again.
        gezien.forEach(lijn -> vergeefs[lijn] = true);
        return GEEN;
    }

    private void concludeer() {
        Deque<Integer> rij = new ArrayDeque<>();
        boolean[] wacht = new boolean[lijnen.length];
        int[] keren = new int[lijnen.length];
        for (int lijn = 0; lijn < lijnen.length; lijn++) {
            if (Arrays.stream(lijnen[lijn]).anyMatch(plek -> merken[plek] != Merk.OPEN)) {
                rij.add(lijn);
                wacht[lijn] = true;
            }
        }
        while (!rij.isEmpty()) {
            int lijn = rij.poll();
            wacht[lijn] = false;
            keren[lijn]++;
            for (int plek : concludeer(lijn)) {
                for (int ander : vanPlek[plek]) {
                    if (!wacht[ander] && keren[ander] < GENOEG) {
                        wacht[ander] = true;
                        rij.add(ander);
                    }
                }
            }
        }
    }

    /** @return the counts of which something new is known */
    private List<Integer> concludeer(int lijn) {
        int[] plekken = lijnen[lijn];
        if (plekken.length < 2) {
            return List.of();
        }
        if (!teltOp(plekken)) {
            return vrijwelBekend(lijn);
        }
        int totaal = plekken[plekken.length - 1];
        long minst = 0;
        long meest = 0;
        int zonderGrens = 0;
        for (int i = 0; i < plekken.length - 1; i++) {
            minst += laag[plekken[i]];
            if (hoog[plekken[i]] == ONBEPERKT) {
                zonderGrens++;
            } else {
                meest += hoog[plekken[i]];
            }
        }
        List<Integer> nieuw = new ArrayList<>();
        beperk(totaal, minst, zonderGrens > 0 ? ONBEPERKT : meest, lijn, nieuw);
        for (int i = 0; i < plekken.length - 1; i++) {
            int plek = plekken[i];
            long anderen = minst - laag[plek];
            long hoogst = hoog[totaal] == ONBEPERKT ? ONBEPERKT : hoog[totaal] - anderen;
            boolean alleen = zonderGrens == 0 || zonderGrens == 1 && hoog[plek] == ONBEPERKT;
            long anderenHoogst = hoog[plek] == ONBEPERKT ? meest : meest - hoog[plek];
            long eerst = hoog[plek];
            beperk(plek, alleen ? laag[totaal] - anderenHoogst : 0, hoogst, lijn, nieuw);
            if (hoog[plek] != eerst) {
                // What is less for one counts for the next.
                meest = anderenHoogst + hoog[plek];
                zonderGrens -= eerst == ONBEPERKT ? 1 : 0;
            }
        }
        return nieuw;
    }

    private boolean teltOp(int[] plekken) {
        long som = -aantallen[plekken[plekken.length - 1]];
        for (int i = 0; i < plekken.length - 1; i++) {
            som += aantallen[plekken[i]];
        }
        return som == 0;
    }

    private List<Integer> vrijwelBekend(int lijn) {
        int[] weg = Arrays.stream(lijnen[lijn])
                .filter(plek -> merken[plek] != Merk.OPEN)
                .toArray();
        List<Integer> nieuw = new ArrayList<>();
        if (weg.length == 1) {
            beperk(weg[0], aantallen[weg[0]], aantallen[weg[0]], lijn, nieuw);
        }
        return nieuw;
    }

    private void beperk(int plek, long minst, long meest, int lijn, List<Integer> nieuw) {
        boolean anders = false;
        if (minst > laag[plek]) {
            laag[plek] = minst;
            redenLaag[plek] = lijn;
            anders = true;
        }
        if (meest < hoog[plek]) {
            hoog[plek] = meest;
            redenHoog[plek] = lijn;
            anders = true;
        }
        if (anders) {
            nieuw.add(plek);
        }
    }

    private int[][] lijnenVanPlekken(int aantal) {
        List<List<Integer>> van =
                Stream.<List<Integer>>generate(ArrayList::new).limit(aantal).toList();
        for (int lijn = 0; lijn < lijnen.length; lijn++) {
            for (int plek : lijnen[lijn]) {
                van.get(plek).add(lijn);
            }
        }
        return van.stream()
                .map(lijst -> lijst.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
