// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Which counts stay hidden, when many tables show the same people: by month, quarter and year, by part, by
 * centrumgemeente and by feature. Whatever adds up to what is a line. A reader who lays all lines together and keeps
 * drawing conclusions ({@link Kennisgrenzen}) never ends with one value for a small count, and never with a small
 * count of several together.
 *
 * <p>It goes by steps, the coarse before the fine. What was decided in one stays so in the next: no detail costs a
 * total, and no detail gives back what was hidden of a total.
 */
public final class Verberging {

    private final Opgave<?> opgave;
    private final Merk[] merken;
    private final Namen namen;
    private final Kennisgrenzen kennis;
    private final Voorlezer voorlezer;
    /** Lines of the reader in which something was hidden since they were looked at. */
    private final BitSet nakijken = new BitSet();

    private int stap;

    private Verberging(Opgave<?> opgave) {
        this.opgave = opgave;
        this.merken = new Merk[opgave.grootte()];
        Arrays.fill(merken, Merk.OPEN);
        this.namen = new Namen(opgave.grootte());
        this.kennis = new Kennisgrenzen(opgave, merken);
        this.voorlezer = new Voorlezer(opgave, merken, namen, kennis);
    }

    /**
     * @param aantallen every count
     * @param lijnen parts that add up, their total last
     * @param stap in which step a count is decided: lower before higher
     * @return what is hidden, and how
     */
    public static <P> Map<P, Merk> van(Map<P, Long> aantallen, Collection<List<P>> lijnen, ToIntFunction<P> stap) {
        Opgave<P> opgave = new Opgave<>(aantallen, lijnen, stap);
        Verberging werk = new Verberging(opgave);
        Arrays.stream(opgave.stappen()).forEach(werk::beslis);
        Map<P, Merk> verborgen = new LinkedHashMap<>();
        for (int plek = 0; plek < opgave.grootte(); plek++) {
            if (werk.merk(plek) != Merk.OPEN) {
                verborgen.put(opgave.plek(plek), werk.merk(plek));
            }
        }
        return verborgen;
    }

    private Merk merk(int plek) {
        return merken[namen.hoofd(plek)];
    }

    private void beslis(int deze) {
        stap = deze;
        int[] lijnen = opgave.lijnenVanStap(stap);
        Arrays.stream(lijnen).forEach(this::neemGelijkenSamen);
        plekken().filter(plek -> isVrij(plek) && opgave.isKlein(plek)).forEach(plek -> zet(plek, Merk.KLEIN));
        Arrays.stream(lijnen).forEach(this::vertel);
        boolean verder = true;
        while (verder) {
            verder = ronde();
        }
        // What is still known can't be helped any more, and is no reason to hide more of what comes later.
        plekken().filter(plek -> isVrij(plek) || kennis.isBekend(plek)).forEach(kennis::leg);
    }

    private IntStream plekken() {
        return IntStream.range(0, merken.length).filter(plek -> opgave.stap(plek) <= stap);
    }

    /** Whether it is decided in this step, and under this name. */
    private boolean isVrij(int plek) {
        return opgave.stap(plek) == stap && namen.hoofd(plek) == plek;
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

    private void vertel(int lijn) {
        int verteld = voorlezer.vertel(lijn);
        if (verteld >= 0) {
            nakijken.set(verteld);
        }
    }

    private void zet(int plek, Merk merk) {
        merken[plek] = merk;
        kennis.anders(plek);
        Arrays.stream(kennis.lijnenVan(plek)).forEach(nakijken::set);
    }

    /** @return whether something more was hidden, so that the reader has to be asked again */
    private boolean ronde() {
        for (int lijn = nakijken.nextSetBit(0); lijn >= 0; lijn = nakijken.nextSetBit(0)) {
            nakijken.clear(lijn);
            if (isRestKlein(kennis.lijn(lijn))) {
                verbergKleinste(lijn);
            }
        }
        kennis.concludeer();
        int[] bekend = bekend();
        return bekend.length > 0 && verbergMeer(bekend);
    }

    /** What tells too much: small counts, and whatever was hidden before. */
    private int[] bekend() {
        return plekken()
                .filter(plek -> opgave.isKlein(plek) || opgave.stap(plek) < stap)
                .filter(kennis::isBekend)
                .toArray();
    }

    /** What is hidden of a shown total is a count as well, though it stands nowhere: the total less the rest. */
    private boolean isRestKlein(int[] lijn) {
        int totaal = lijn.length - 1;
        if (totaal < 1 || merken[lijn[totaal]] != Merk.OPEN) {
            return false;
        }
        long rest = 0;
        for (int i = 0; i < totaal; i++) {
            rest += merken[lijn[i]] == Merk.OPEN ? 0 : opgave.aantal(lijn[i]);
        }
        return Bescherming.GELDEND.isKlein(rest);
    }

    /** For each that is known one more of a line that told it, if there is one; what one of them hides may help the next. */
    private boolean verbergMeer(int[] bekend) {
        BitSet gedaan = new BitSet();
        BitSet blanco = new BitSet();
        boolean iets = false;
        for (int plek : bekend) {
            if (!kennis.isBekend(plek)) {
                // What was hidden for another helped already.
                continue;
            }
            int lijn = kennis.reden(plek, mogelijk -> gedaan.get(mogelijk) || verbergKleinste(mogelijk));
            if (lijn >= 0) {
                gedaan.set(lijn);
                iets = true;
            } else {
                iets |= verzwijg(plek) || maakBlanco(plek, blanco);
            }
        }
        return iets;
    }

    private boolean verbergKleinste(int lijn) {
        int kleinste = -1;
        for (int plek : kennis.lijn(lijn)) {
            boolean mag = merken[plek] == Merk.OPEN && isVrij(plek);
            if (mag && (kleinste < 0 || opgave.aantal(plek) < opgave.aantal(kleinste))) {
                kleinste = plek;
            }
        }
        if (kleinste >= 0) {
            zet(kleinste, Merk.MEE);
        }
        return kleinste >= 0;
    }

    /** With nothing left to hide, that it is small is no longer said. */
    private boolean verzwijg(int plek) {
        boolean mag = merken[plek] == Merk.KLEIN && isVrij(plek);
        if (mag) {
            zet(plek, Merk.MEE);
        }
        return mag;
    }

    /**
     * Around it the nearest lines of which something can be hidden are not shown at all any more.
     *
     * @param geweest where others were in this round
     */
    private boolean maakBlanco(int plek, BitSet geweest) {
        boolean iets = false;
        List<Integer> rand = new ArrayList<>();
        namen.elk(plek, rand::add);
        while (!iets && !rand.isEmpty()) {
            List<Integer> verder = new ArrayList<>();
            for (int ander : rand) {
                iets |= maakBlancoRond(ander, geweest, verder);
            }
            rand = verder;
        }
        return iets;
    }

    private boolean maakBlancoRond(int plek, BitSet geweest, List<Integer> verder) {
        boolean iets = false;
        for (int lijn : opgave.lijnenVan(plek)) {
            if (opgave.stapVanLijn(lijn) <= stap && !geweest.get(lijn)) {
                geweest.set(lijn);
                for (int ander : opgave.lijn(lijn)) {
                    iets |= maakBlanco(namen.hoofd(ander));
                    if (merk(ander) != Merk.OPEN) {
                        verder.add(ander);
                    }
                }
            }
        }
        return iets;
    }

    private boolean maakBlanco(int plek) {
        if (!isVrij(plek) || merken[plek] == Merk.BLANCO) {
            return false;
        }
        zet(plek, Merk.BLANCO);
        if (opgave.aantal(plek) == 0) {
            Arrays.stream(opgave.lijnenVan(plek))
                    .filter(lijn -> opgave.stapVanLijn(lijn) <= stap)
                    .forEach(this::vertel);
        }
        return true;
    }
}
