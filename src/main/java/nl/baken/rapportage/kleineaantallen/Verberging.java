// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which counts stay hidden, when many tables show the same people: by month, quarter and year, by part, by
 * centrumgemeente and by feature. Whatever adds up to what is a line. A reader who lays all lines together and keeps
 * drawing conclusions ({@link Kennisgrenzen}) never ends with one value for what is hidden.
 */
public final class Verberging<P> {

    private final List<P> plekken = new ArrayList<>();
    private final Map<P, Integer> nummers = new HashMap<>();
    private final long[] aantallen;
    private final boolean[] vast;
    private final Merk[] merken;
    private final int[][] lijnen;

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
        this.lijnen = lijnen.stream().map(this::zonderNul).toArray(int[][]::new);
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
        return werk.uitslag();
    }

    private int nummer(P plek) {
        return nummers.computeIfAbsent(plek, nieuw -> {
            plekken.add(nieuw);
            return plekken.size() - 1;
        });
    }

    /** Nought is nobody: it is always shown, and hides nothing. The last one is the total, also when nothing is left. */
    private int[] zonderNul(List<P> lijn) {
        return lijn.stream()
                .mapToInt(nummers::get)
                .filter(plek -> aantallen[plek] != 0)
                .toArray();
    }

    /** @return whether something more was hidden, so that the reader has to be asked again */
    private boolean ronde() {
        Kennisgrenzen kennis = new Kennisgrenzen(aantallen, merken, lijnen);
        boolean[] gedaan = new boolean[lijnen.length];
        boolean iets = false;
        for (int plek = 0; plek < merken.length; plek++) {
            iets |= kennis.isBekend(plek) && verhelp(kennis, plek, gedaan);
        }
        return iets;
    }

    /** Hides one more count of a line that told it; when none is left, says of a hidden one no longer that it is small. */
    private boolean verhelp(Kennisgrenzen kennis, int plek, boolean[] gedaan) {
        int lijn = kennis.reden(plek, mogelijk -> gedaan[mogelijk] || verbergKleinste(mogelijk));
        if (lijn < 0) {
            lijn = kennis.reden(plek, this::verzwijgGrootste);
        }
        if (lijn >= 0) {
            gedaan[lijn] = true;
        }
        return lijn >= 0;
    }

    private boolean verbergKleinste(int lijn) {
        OptionalInt kleinste = kies(lijn, plek -> merken[plek] == Merk.OPEN, Comparator.naturalOrder());
        kleinste.ifPresent(plek -> merken[plek] = Merk.MEE);
        return kleinste.isPresent();
    }

    private boolean verzwijgGrootste(int lijn) {
        OptionalInt grootste = kies(lijn, plek -> merken[plek] == Merk.KLEIN, Comparator.reverseOrder());
        grootste.ifPresent(plek -> merken[plek] = Merk.MEE);
        return grootste.isPresent();
    }

    private OptionalInt kies(int lijn, IntPredicate mag, Comparator<Long> volgorde) {
        Optional<Integer> gekozen = Arrays.stream(lijnen[lijn])
                .filter(plek -> !vast[plek])
                .filter(mag)
                .boxed()
                .min(Comparator.comparing(plek -> aantallen[plek], volgorde));
        return gekozen.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private boolean isKlein(int plek) {
        return Bescherming.STANDAARD.isKlein(aantallen[plek]);
    }

    private Map<P, Merk> uitslag() {
        Map<P, Merk> verborgen = new LinkedHashMap<>();
        IntStream.range(0, merken.length)
                .filter(plek -> merken[plek] != Merk.OPEN)
                .forEach(plek -> verborgen.put(plekken.get(plek), merken[plek]));
        return verborgen;
    }
}
