// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final Tegenvoorbeeld tegenvoorbeeld;
    private final boolean[] verborgen;
    private final long[] laagst;
    private final long[] hoogst;

    private Afschermer(Stelsel stelsel, Bescherming bescherming) {
        this.stelsel = stelsel;
        this.kennis = new Kennis(stelsel, bescherming);
        this.tegenvoorbeeld = new Tegenvoorbeeld(stelsel, kennis);
        this.verborgen = new boolean[stelsel.grootte()];
        this.laagst = new long[stelsel.grootte()];
        this.hoogst = new long[stelsel.grootte()];
        Arrays.setAll(laagst, stelsel::aantal);
        Arrays.setAll(hoogst, stelsel::aantal);
    }

    /** @return how each count is published, or nothing when what is known already gives a small count away */
    public static Optional<List<Merk>> schermAf(Stelsel stelsel, Bescherming bescherming) {
        return new Afschermer(stelsel, bescherming).kies();
    }

    private Optional<List<Merk>> kies() {
        for (int plek = 0; plek < verborgen.length; plek++) {
            verborgen[plek] = kennis.isKlein(plek) || kennis.isAlVerborgen(plek);
        }
        for (int plek = 0; plek < verborgen.length; plek++) {
            for (long doel : kennis.doelen(plek, laagst[plek], hoogst[plek])) {
                if (doel >= laagst[plek] && doel <= hoogst[plek]) {
                    continue;
                }
                Optional<long[]> anders = tegenvoorbeeld.met(plek, doel, verborgen);
                if (anders.isEmpty()) {
                    return Optional.empty();
                }
                neemOver(anders.get());
            }
        }
        return Optional.of(IntStream.range(0, verborgen.length)
                .mapToObj(plek -> verborgen[plek] ? kennis.merk(plek) : Merk.OPEN)
                .toList());
    }

    private void neemOver(long[] anders) {
        for (int plek = 0; plek < anders.length; plek++) {
            verborgen[plek] |= anders[plek] != stelsel.aantal(plek);
            laagst[plek] = Math.min(laagst[plek], anders[plek]);
            hoogst[plek] = Math.max(hoogst[plek], anders[plek]);
        }
    }
}
