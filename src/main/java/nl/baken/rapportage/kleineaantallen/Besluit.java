// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** How each count stands, step by step; the reader is told of every change. */
final class Besluit {

    private final Opgave<?> opgave;
    private final Merk[] merken;
    private final Namen namen;
    private final Kennisgrenzen kennis;
    private final Voorlezer voorlezer;
    /** Lines of the reader in which something was hidden since they were looked at. */
    private final BitSet nakijken = new BitSet();

    private final BitSet anders = new BitSet();

    private int stap;

    Besluit(Opgave<?> opgave) {
        this.opgave = opgave;
        this.merken = new Merk[opgave.grootte()];
        Arrays.fill(merken, Merk.OPEN);
        this.namen = new Namen(opgave.grootte());
        this.kennis = new Kennisgrenzen(opgave, merken);
        this.voorlezer = new Voorlezer(opgave, merken, namen, kennis);
    }

    /** Small counts are hidden, and the reader knows what adds up to what in this step. */
    void begin(int deze) {
        stap = deze;
        int[] lijnen = opgave.lijnenVanStap(stap);
        Arrays.stream(lijnen).forEach(this::neemGelijkenSamen);
        plekken().filter(plek -> isVrij(plek) && opgave.isKlein(plek)).forEach(plek -> zet(plek, Merk.KLEIN));
        Arrays.stream(lijnen).forEach(this::vertel);
    }

    /** What is still known can't be helped any more, and is no reason to hide more of what comes later. */
    void leg() {
        plekken().filter(plek -> isVrij(plek) || kennis.isBekend(plek)).forEach(kennis::leg);
    }

    Kennisgrenzen kennis() {
        return kennis;
    }

    Namen namen() {
        return namen;
    }

    /** Of this step and all before it. */
    IntStream plekken() {
        return IntStream.range(0, merken.length).filter(plek -> opgave.stap(plek) <= stap);
    }

    /** Whether all that is in this line was decided, or is now. */
    boolean isBegonnen(int lijn) {
        return opgave.stapVanLijn(lijn) <= stap;
    }

    boolean isEerder(int plek) {
        return opgave.stap(plek) < stap;
    }

    /** Whether it is decided in this step, and under this name. */
    boolean isVrij(int plek) {
        return opgave.stap(plek) == stap && namen.hoofd(plek) == plek;
    }

    Merk merk(int plek) {
        return merken[namen.hoofd(plek)];
    }

    void zet(int plek, Merk merk) {
        merken[plek] = merk;
        kennis.anders(plek);
        Arrays.stream(kennis.lijnenVan(plek)).forEach(nakijken::set);
        if (opgave.aantal(plek) == 0) {
            // A nought that isn't shown any more is part of what adds up.
            Arrays.stream(opgave.lijnenVan(plek)).filter(this::isBegonnen).forEach(anders::set);
        }
    }

    /** After {@link #zet}: the reader hears once of each line that is another one now. */
    void vertelOpnieuw() {
        anders.stream().forEach(this::vertel);
        anders.clear();
    }

    /** @return a line of the reader to look at, or less than nought when there is none */
    int volgende() {
        int lijn = nakijken.nextSetBit(0);
        if (lijn >= 0) {
            nakijken.clear(lijn);
        }
        return lijn;
    }

    private void vertel(int lijn) {
        int verteld = voorlezer.vertel(lijn);
        if (verteld >= 0) {
            nakijken.set(verteld);
        }
    }

    /** All others in the line are nought: so it is one count under two names. */
    private void neemGelijkenSamen(int lijn) {
        int[] over = Arrays.stream(opgave.lijn(lijn))
                .filter(plek -> opgave.aantal(plek) != 0)
                .toArray();
        if (over.length == 2
                && opgave.aantal(over[0]) == opgave.aantal(over[1])
                && opgave.stap(over[0]) == opgave.stap(over[1])) {
            namen.neemSamen(over[0], over[1]);
        }
    }
}
