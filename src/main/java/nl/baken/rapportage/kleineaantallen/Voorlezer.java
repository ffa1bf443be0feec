// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the reader what adds up, each thing once. Nought is nobody: it is shown, and hides nothing; unless nothing at all
 * is shown around it.
 */
final class Voorlezer {

    private static final int NIETS = -1;

    private final Opgave<?> opgave;
    private final Merk[] merken;
    private final Namen namen;
    private final Kennisgrenzen kennis;
    /** Of each line the number under which the reader knows it. */
    private final int[] verteld;

    private final Map<IntBuffer, Integer> nummers = new HashMap<>();
    private final Map<Integer, Integer> keren = new HashMap<>();

    Voorlezer(Opgave<?> opgave, Merk[] merken, Namen namen, Kennisgrenzen kennis) {
        this.opgave = opgave;
        this.merken = merken;
        this.namen = namen;
        this.kennis = kennis;
        this.verteld = new int[opgave.aantalLijnen()];
        Arrays.fill(verteld, NIETS);
    }

    /**
     * As it is now, in the place of what was told of it before.
     *
     * @return the number under which the reader knows it, or less than nought when it says nothing
     */
    int vertel(int lijn) {
        neemTerug(verteld[lijn]);
        int[] plekken = Arrays.stream(opgave.lijn(lijn))
                .filter(plek -> opgave.aantal(plek) != 0 || merken[plek] == Merk.BLANCO)
                .map(namen::hoofd)
                .toArray();
        verteld[lijn] = zegtIets(lijn, plekken) ? nummer(plekken) : NIETS;
        return verteld[lijn];
    }

    private boolean zegtIets(int lijn, int[] plekken) {
        return opgave.aantal(opgave.totaal(lijn)) != 0
                && Arrays.stream(plekken).distinct().count() > 1;
    }

    private int nummer(int[] plekken) {
        Arrays.sort(plekken, 0, plekken.length - 1);
        int nummer = nummers.computeIfAbsent(IntBuffer.wrap(plekken), nieuw -> kennis.voegToe(plekken));
        keren.merge(nummer, 1, Integer::sum);
        return nummer;
    }

    private void neemTerug(int nummer) {
        if (nummer != NIETS && keren.merge(nummer, -1, Integer::sum) == 0) {
            nummers.remove(IntBuffer.wrap(kennis.lijn(nummer)));
            kennis.vergeet(nummer);
        }
    }
}
