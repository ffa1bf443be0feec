// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;
import java.util.List;
import nl.baken.rapportage.kleineaantallen.Stelsel.Som;
import nl.baken.rapportage.kleineaantallen.Stelsel.Soort;

/**
 * What the reader would know of each count if it were hidden, in the worst case: that a small one is below the
 * threshold, and that another hidden one is not. A small total of several people-counts is the exception: to say that it
 * is small would say that its parts are smaller still. It is hidden without saying so, and so is what equals it.
 */
final class Kennis {

    private enum Klasse {
        VAST,
        KLEIN,
        KLEINE_SOM,
        GROOT,
        VERZWEGEN
    }

    private final Stelsel stelsel;
    private final Klasse[] klassen;

    Kennis(Stelsel stelsel) {
        this.stelsel = stelsel;
        this.klassen = new Klasse[stelsel.grootte()];
        Arrays.setAll(klassen, this::opZichzelf);
        while (stelsel.sommen().stream().filter(this::verbreed).count() > 0) {
            // What is no longer said of one count is no longer said of what equals it.
        }
    }

    /** Whether it never differs, whatever is hidden. */
    boolean isVast(int plek) {
        return klassen[plek] == Klasse.VAST;
    }

    /** Whether it may not be shown. */
    boolean isKlein(int plek) {
        return klassen[plek] == Klasse.KLEIN || klassen[plek] == Klasse.KLEINE_SOM;
    }

    boolean isAlVerborgen(int plek) {
        return stelsel.soort(plek) == Soort.AL_VERBORGEN || stelsel.soort(plek) == Soort.AL_KLEIN;
    }

    boolean isPubliek(int plek) {
        return klassen[plek] != Klasse.VERZWEGEN;
    }

    long minst(int plek) {
        return switch (klassen[plek]) {
            case VAST -> stelsel.aantal(plek);
            case KLEIN, KLEINE_SOM -> 1;
            case GROOT -> grens(plek);
            case VERZWEGEN -> 0;
        };
    }

    long meest(int plek) {
        return switch (klassen[plek]) {
            case VAST -> stelsel.aantal(plek);
            case KLEIN -> grens(plek) - 1L;
            case KLEINE_SOM, GROOT, VERZWEGEN -> Long.MAX_VALUE;
        };
    }

    /** What a small count must be able to be, besides what it is. @param laagst so far @param hoogst so far */
    List<Long> doelen(int plek, long laagst, long hoogst) {
        return switch (klassen[plek]) {
            case KLEIN -> List.of(1L, grens(plek) - 1L);
            case KLEINE_SOM -> List.of(
                    Math.max(hoogst, laagst + stelsel.bescherming(plek).marge()));
            case VAST, GROOT, VERZWEGEN -> List.of();
        };
    }

    Merk merk(int plek) {
        return klassen[plek] == Klasse.KLEIN ? Merk.KLEIN : Merk.MEE;
    }

    private Klasse opZichzelf(int plek) {
        return switch (stelsel.soort(plek)) {
            case BEKEND -> Klasse.VAST;
            case VERZWEGEN -> Klasse.VERZWEGEN;
            case AL_KLEIN -> Klasse.KLEIN;
            case VRIJ -> isKleinAantal(plek) ? Klasse.KLEIN : Klasse.GROOT;
            case AL_VERBORGEN -> alVerborgen(plek);
        };
    }

    private Klasse alVerborgen(int plek) {
        if (stelsel.aantal(plek) == 0) {
            return Klasse.VERZWEGEN;
        }
        return isKleinAantal(plek) ? Klasse.KLEINE_SOM : Klasse.GROOT;
    }

    private int grens(int plek) {
        return stelsel.bescherming(plek).grens();
    }

    private boolean isKleinAantal(int plek) {
        return stelsel.bescherming(plek).isKlein(stelsel.aantal(plek));
    }

    private boolean isTeVerbreden(int plek) {
        return klassen[plek] == Klasse.KLEIN && stelsel.soort(plek) == Soort.VRIJ;
    }

    private boolean verbreed(Som som) {
        List<Integer> mensen = som.delen().stream()
                .filter(deel -> stelsel.aantal(deel) > 0 && isPubliek(deel))
                .toList();
        boolean verborgen = som.delen().stream().anyMatch(deel -> !isPubliek(deel));
        if (isTeVerbreden(som.totaal())
                && (mensen.size() > 1 || mensen.stream().anyMatch(deel -> klassen[deel] == Klasse.KLEINE_SOM))) {
            klassen[som.totaal()] = Klasse.KLEINE_SOM;
            return true;
        }
        if (klassen[som.totaal()] == Klasse.KLEINE_SOM
                && mensen.size() == 1
                && !verborgen
                && isTeVerbreden(mensen.get(0))) {
            klassen[mensen.get(0)] = Klasse.KLEINE_SOM;
            return true;
        }
        return false;
    }
}
