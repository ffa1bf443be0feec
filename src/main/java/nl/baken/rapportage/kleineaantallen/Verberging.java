// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which counts stay hidden, when many tables show the same people: by month, quarter and year, by part, by
 * centrumgemeente and by feature. Whatever adds up to what is a line. A reader who lays all lines together and keeps
 * drawing conclusions ({@link Kennisgrenzen}) never ends with one value for a small count, and never with a small
 * count of several together.
 */
public final class Verberging<P> {

    private final List<P> plekken = new ArrayList<>();
    private final Map<P, Integer> nummers = new HashMap<>();
    private final long[] aantallen;
    private final boolean[] vast;
    private final Merk[] merken;
    private final int[][] lijnen;
    private final int[][] metNul;
    private final boolean[] alBekend;

    private Verberging(Map<P, Long> aantallen, Map<P, Merk> vast, Collection<List<P>> lijnen) {
        // Numbered in the order of the lines: so what is hidden depends on nothing but the counts that hang together.
        lijnen.forEach(lijn -> lijn.forEach(this::nummer));
        aantallen.keySet().forEach(this::nummer);
        this.aantallen = plekken.stream()
                .mapToLong(plek -> aantallen.getOrDefault(plek, 0L))
                .toArray();
        this.vast = new boolean[plekken.size()];
        this.merken = new Merk[plekken.size()];
        for (int i = 0; i < merken.length; i++) {
            Merk eerder = vast.get(plekken.get(i));
            this.vast[i] = eerder != null;
            merken[i] = eerder != null ? eerder : isKlein(i) ? Merk.KLEIN : Merk.OPEN;
        }
        this.metNul = lijnen.stream()
                .map(lijn -> lijn.stream().mapToInt(nummers::get).toArray())
                .toArray(int[][]::new);
        this.lijnen = Arrays.stream(metNul).map(this::zonderNul).toArray(int[][]::new);
        this.alBekend = alBekend();
    }

    /**
     * @param aantallen every count, those of {@code vast} included
     * @param vast already decided in another table: that stays so
     * @param lijnen parts that add up, their total last
     * @return what is hidden, and how
     */
    public static <P> Map<P, Merk> van(Map<P, Long> aantallen, Map<P, Merk> vast, Collection<List<P>> lijnen) {
        Verberging<P> werk = new Verberging<>(aantallen, vast, lijnen);
        boolean verder = true;
        while (verder) {
            verder = werk.ronde();
        }
        werk.toonNietsWaarHetNietLukt();
        return werk.uitslag();
    }

    private int nummer(P plek) {
        return nummers.computeIfAbsent(plek, nieuw -> {
            plekken.add(nieuw);
            return plekken.size() - 1;
        });
    }

    /** Nought is nobody: it is shown, and hides nothing. The last one is the total. */
    private int[] zonderNul(int[] lijn) {
        return Arrays.stream(lijn).filter(plek -> aantallen[plek] != 0).toArray();
    }

    /** Where a small count can be had in spite of all, nothing of what hangs together with it is shown: no nought either. */
    private void toonNietsWaarHetNietLukt() {
        int[] bekend = bekend(new Kennisgrenzen(aantallen, merken, lijnen));
        if (bekend.length == 0) {
            return;
        }
        Samenhangend samen = new Samenhangend(merken.length, metNul);
        Set<Integer> groepen = Arrays.stream(bekend).mapToObj(samen::groep).collect(Collectors.toSet());
        for (int plek = 0; plek < merken.length; plek++) {
            if (!vast[plek] && groepen.contains(samen.groep(plek))) {
                merken[plek] = Merk.MEE;
            }
        }
    }

    /** Small, and what is hidden elsewhere as well: with another feature beside it, that one may be what is missing. */
    private int[] bekend(Kennisgrenzen kennis) {
        return IntStream.range(0, merken.length)
                .filter(plek -> isKlein(plek) || (vast[plek] && !alBekend[plek]))
                .filter(kennis::isBekend)
                .toArray();
    }

    /** What the other table tells of itself: that can't be helped here any more. */
    private boolean[] alBekend() {
        int[][] daar = Arrays.stream(lijnen)
                .filter(lijn -> Arrays.stream(lijn).allMatch(plek -> vast[plek]))
                .toArray(int[][]::new);
        Kennisgrenzen kennis = new Kennisgrenzen(aantallen, merken, daar);
        boolean[] al = new boolean[merken.length];
        for (int plek = 0; plek < al.length; plek++) {
            al[plek] = kennis.isBekend(plek);
        }
        return al;
    }

    /** @return whether something more was hidden, so that the reader has to be asked again */
    private boolean ronde() {
        boolean iets = false;
        for (int lijn = 0; lijn < lijnen.length; lijn++) {
            iets |= isRestKlein(lijnen[lijn]) && verbergKleinste(lijn);
        }
        Kennisgrenzen kennis = new Kennisgrenzen(aantallen, merken, lijnen);
        int[] bekend = bekend(kennis);
        return iets
                || bekend.length > 0
                        && (verbergMeer(kennis, bekend)
                                || verzwijg(Arrays.stream(bekend))
                                || verzwijg(IntStream.range(0, merken.length)));
    }

    /** What is hidden of a shown total is a count as well, though it stands nowhere: the total less the rest. */
    private boolean isRestKlein(int[] lijn) {
        int totaal = lijn.length - 1;
        if (totaal < 1 || merken[lijn[totaal]] != Merk.OPEN) {
            return false;
        }
        long rest = 0;
        for (int i = 0; i < totaal; i++) {
            rest += merken[lijn[i]] == Merk.OPEN ? 0 : aantallen[lijn[i]];
        }
        return Bescherming.GELDEND.isKlein(rest);
    }

    /** For each that is known one more of a line that told it; what one of them hides may help the next. */
    private boolean verbergMeer(Kennisgrenzen kennis, int[] bekend) {
        boolean[] gedaan = new boolean[lijnen.length];
        boolean iets = false;
        for (int plek : bekend) {
            int lijn = kennis.reden(plek, mogelijk -> gedaan[mogelijk] || verbergKleinste(mogelijk));
            if (lijn >= 0) {
                gedaan[lijn] = true;
                iets = true;
            }
        }
        return iets;
    }

    private boolean verbergKleinste(int lijn) {
        int kleinste = -1;
        for (int plek : lijnen[lijn]) {
            boolean mag = merken[plek] == Merk.OPEN && !vast[plek];
            if (mag && (kleinste < 0 || aantallen[plek] < aantallen[kleinste])) {
                kleinste = plek;
            }
        }
        if (kleinste >= 0) {
            merken[kleinste] = Merk.MEE;
        }
        return kleinste >= 0;
    }

    /** With nothing left to hide, that they are small is no longer said of these. */
    private boolean verzwijg(IntStream deze) {
        int[] klein =
                deze.filter(plek -> merken[plek] == Merk.KLEIN && !vast[plek]).toArray();
        Arrays.stream(klein).forEach(plek -> merken[plek] = Merk.MEE);
        return klein.length > 0;
    }

    private boolean isKlein(int plek) {
        return Bescherming.GELDEND.isKlein(aantallen[plek]);
    }

    private Map<P, Merk> uitslag() {
        Map<P, Merk> verborgen = new LinkedHashMap<>();
        IntStream.range(0, merken.length)
                .filter(plek -> merken[plek] != Merk.OPEN)
                .forEach(plek -> verborgen.put(plekken.get(plek), merken[plek]));
        return verborgen;
    }
}
