// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** What a reader knows to add up, and which of it is still to be thought about. */
final class Lijnen {

    private static final int[] GEEN = {};

    private final List<int[]> lijnen = new ArrayList<>();
    private final Getallen[] van;
    private final Deque<Integer> rij = new ArrayDeque<>();
    private final BitSet inRij = new BitSet();

    Lijnen(int plekken) {
        this.van = new Getallen[plekken];
    }

    /** @param lijn parts that add up, their total last */
    int voegToe(int[] lijn) {
        int nummer = lijnen.size();
        lijnen.add(lijn);
        for (int plek : lijn) {
            van[plek] = Getallen.met(van[plek], nummer);
        }
        wacht(nummer);
        return nummer;
    }

    /** It stays a number, of nothing. */
    int[] neemWeg(int nummer) {
        return lijnen.set(nummer, GEEN);
    }

    int[] lijn(int nummer) {
        return lijnen.get(nummer);
    }

    int totaal(int nummer) {
        int[] lijn = lijnen.get(nummer);
        return lijn[lijn.length - 1];
    }

    /** Those that this count is, or was, in. */
    int[] van(int plek) {
        return van[plek] == null ? GEEN : van[plek].alle();
    }

    int aantal() {
        return lijnen.size();
    }

    void wacht(int nummer) {
        if (!inRij.get(nummer) && lijnen.get(nummer).length > 1) {
            inRij.set(nummer);
            rij.add(nummer);
        }
    }

    boolean isKlaar() {
        return rij.isEmpty();
    }

    int volgende() {
        int nummer = rij.remove();
        inRij.clear(nummer);
        return nummer;
    }
}
