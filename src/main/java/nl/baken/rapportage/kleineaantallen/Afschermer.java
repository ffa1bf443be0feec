// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses what to hide. For every small count it looks for other counts that add up just as well in which that one is
 * least and is most, and hides whatever differs there. So a reader who knows all that is shown can't tell these apart
 * from the truth: each of them is a proof of its own, and no audit is needed afterwards. What is hidden may be more
 * than needed, never less.
 */
public final class Afschermer {

    private final Stelsel stelsel;
    private final Kennis kennis;
    private final Indeling indeling;
    private final Tegenvoorbeeld tegenvoorbeeld;
    private final boolean[] verborgen;
    private final boolean[] niets;
    private final long[] laagst;
    private final long[] hoogst;

    private Afschermer(Stelsel stelsel) {
        this.stelsel = stelsel;
        this.kennis = new Kennis(stelsel);
        this.indeling = new Indeling(stelsel, kennis);
        this.tegenvoorbeeld = new Tegenvoorbeeld(stelsel, kennis, indeling);
        this.verborgen = new boolean[stelsel.grootte()];
        this.niets = new boolean[stelsel.grootte()];
        this.laagst = new long[stelsel.grootte()];
        this.hoogst = new long[stelsel.grootte()];
        Arrays.setAll(laagst, stelsel::aantal);
        Arrays.setAll(hoogst, stelsel::aantal);
    }

    /**
     * @return how each count is published; nothing of what adds up with a small count that is given away already, or of
     *     which no proof was found
     */
    public static List<Merk> schermAf(Stelsel stelsel) {
        return new Afschermer(stelsel).kies();
    }

    private List<Merk> kies() {
        for (int plek = 0; plek < verborgen.length; plek++) {
            verborgen[plek] = kennis.isKlein(plek) || kennis.isAlVerborgen(plek);
        }
        for (int plek = 0; plek < verborgen.length; plek++) {
            for (long doel : kennis.doelen(plek, laagst[plek], hoogst[plek])) {
                if (!niets[plek] && (doel < laagst[plek] || doel > hoogst[plek])) {
                    tegenvoorbeeld.met(plek, doel, verborgen).ifPresentOrElse(this::neemOver, geenEnkele(plek));
                }
            }
        }
        return IntStream.range(0, verborgen.length).mapToObj(this::merk).toList();
    }

    private Merk merk(int plek) {
        if (niets[plek]) {
            return Merk.MEE;
        }
        return verborgen[plek] ? kennis.merk(plek) : Merk.OPEN;
    }

    private Runnable geenEnkele(int plek) {
        return () -> {
            indeling.plekken(plek).forEach(ander -> niets[ander] = true);
            indeling.sommen(plek).forEach(som -> {
                niets[som.totaal()] = true;
                som.delen().forEach(deel -> niets[deel] = true);
            });
        };
    }

    private void neemOver(long[] anders) {
        for (int plek = 0; plek < anders.length; plek++) {
            verborgen[plek] |= anders[plek] != stelsel.aantal(plek);
            laagst[plek] = Math.min(laagst[plek], anders[plek]);
            hoogst[plek] = Math.max(hoogst[plek], anders[plek]);
        }
    }
}
