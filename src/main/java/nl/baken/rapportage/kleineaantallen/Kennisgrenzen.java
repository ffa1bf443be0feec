// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import nl.baken.rapportage.kleineaantallen.Grenzen.Grens;

/**
 * What a reader can conclude, line by line and again from what was concluded: the least and the most that each hidden
 * count can be. The reader is taken to know more than the page says: of every hidden count of five and more that it is
 * no small one, unless everything around it is hidden too. Where a line does not add up to the last unit, as with
 * rounded counts, the one hidden count in it is as good as known.
 *
 * <p>It goes along with what is hidden: when one more is, only what was concluded with the help of it is concluded anew.
 */
final class Kennisgrenzen {

    /** After this many conclusions from one line nothing new is to be expected, only slower steps to the same end. */
    private static final int GENOEG = 60;

    private final Opgave<?> opgave;
    private final Merk[] merken;
    private final Lijnen lijnen;
    private final Grenzen grenzen;
    /** Lines that do not add up to the last unit. */
    private final BitSet ongelijk = new BitSet();

    private final BitSet vergeefs = new BitSet();

    /** @param merken as they are at each moment; {@link #anders} has to be told of each that changes */
    Kennisgrenzen(Opgave<?> opgave, Merk[] merken) {
        this.opgave = opgave;
        this.merken = merken;
        this.lijnen = new Lijnen(opgave.grootte());
        this.grenzen = new Grenzen(opgave, merken, lijnen);
    }

    /** @param lijn parts that add up, their total last */
    int voegToe(int[] lijn) {
        int nummer = lijnen.voegToe(lijn);
        ongelijk.set(nummer, !teltOp(lijn));
        return nummer;
    }

    /** What this line says is not said any more. */
    void vergeet(int lijn) {
        grenzen.vergeetDoor(lijn, lijnen.neemWeg(lijn));
    }

    int[] lijn(int nummer) {
        return lijnen.lijn(nummer);
    }

    int[] lijnenVan(int plek) {
        return lijnen.van(plek);
    }

    /** It has another mark now. */
    void anders(int plek) {
        grenzen.begin(plek);
        for (int lijn : lijnen.van(plek)) {
            lijnen.wacht(lijn);
            grenzen.vergeetDoor(lijn, lijnen.lijn(lijn));
        }
    }

    /** What is known of it now, every reader of what comes later may know. */
    void leg(int plek) {
        grenzen.leg(plek);
    }

    /**
     * Whether it is hidden, and more can be concluded than may be: that it is no less, or that it is no more. Of what was
     * laid down before nothing more may be concluded at all: so two features, each beside what everybody may see, tell no
     * more of it together than one. That a small count is small, or another is not, is no conclusion.
     */
    boolean isBekend(int plek) {
        return merken[plek] != Merk.OPEN
                && opgave.aantal(plek) != 0
                && (grenzen.isTeHoog(plek) || grenzen.isTeLaag(plek));
    }

    /**
     * Of the line that told it, and those that told what that one needed, the first that will do.
     *
     * @return -1 when there is none
     */
    int reden(int plek, IntPredicate zoekt) {
        BitSet gezien = new BitSet();
        Deque<Grens> rij = new ArrayDeque<>(List.of(new Grens(plek, grenzen.isTeHoog(plek))));
        while (!rij.isEmpty()) {
            Grens grens = rij.remove();
            int lijn = grenzen.door(grens);
            if (lijn >= 0 && zoekt.test(lijn)) {
                return lijn;
            }
            grenzen.nodig(grens, lijn)
                    .filter(ander -> merken[ander.plek()] != Merk.OPEN)
                    .filter(ander -> !vergeefs.get(ander.nummer()) && !gezien.get(ander.nummer()))
                    .forEach(ander -> {
                        gezien.set(ander.nummer());
                        rij.add(ander);
                    });
        }
        // All that can be reached from these was seen: who comes here later need not look again.
        vergeefs.or(gezien);
        return -1;
    }

    void concludeer() {
        vergeefs.clear();
        int[] keren = new int[lijnen.aantal()];
        while (!lijnen.isKlaar()) {
            int lijn = lijnen.volgende();
            keren[lijn]++;
            BitSet nieuw = concludeer(lijn);
            for (int plek = nieuw.nextSetBit(0); plek >= 0; plek = nieuw.nextSetBit(plek + 1)) {
                for (int ander : lijnen.van(lijnen.lijn(lijn)[plek])) {
                    if (keren[ander] < GENOEG) {
                        lijnen.wacht(ander);
                    }
                }
            }
        }
    }

    /** @return of which counts of the line something new is known */
    private BitSet concludeer(int nummer) {
        int[] lijn = lijnen.lijn(nummer);
        if (lijn.length < 2) {
            return new BitSet();
        }
        return ongelijk.get(nummer) ? vrijwelBekend(nummer, lijn) : concludeer(nummer, lijn);
    }

    private BitSet concludeer(int nummer, int[] lijn) {
        int laatste = lijn.length - 1;
        int totaal = lijn[laatste];
        long minst = 0;
        long meest = 0;
        int zonderGrens = 0;
        for (int i = 0; i < laatste; i++) {
            minst += grenzen.laag(lijn[i]);
            meest += grenzen.isOnbeperkt(lijn[i]) ? 0 : grenzen.hoog(lijn[i]);
            zonderGrens += grenzen.isOnbeperkt(lijn[i]) ? 1 : 0;
        }
        BitSet nieuw = new BitSet();
        nieuw.set(laatste, grenzen.beperk(totaal, minst, zonderGrens > 0 ? Grenzen.ONBEPERKT : meest, nummer));
        for (int i = 0; i < laatste; i++) {
            int plek = lijn[i];
            boolean onbeperkt = grenzen.isOnbeperkt(plek);
            long anderenMinst = minst - grenzen.laag(plek);
            long anderenMeest = onbeperkt ? meest : meest - grenzen.hoog(plek);
            boolean anderenBeperkt = zonderGrens == (onbeperkt ? 1 : 0);
            nieuw.set(
                    i,
                    grenzen.beperk(
                            plek,
                            anderenBeperkt ? grenzen.laag(totaal) - anderenMeest : 0,
                            grenzen.isOnbeperkt(totaal) ? Grenzen.ONBEPERKT : grenzen.hoog(totaal) - anderenMinst,
                            nummer));
            // What is less for one counts for the next.
            minst = anderenMinst + grenzen.laag(plek);
            meest = anderenMeest + (grenzen.isOnbeperkt(plek) ? 0 : grenzen.hoog(plek));
            zonderGrens -= onbeperkt && !grenzen.isOnbeperkt(plek) ? 1 : 0;
        }
        return nieuw;
    }

    private boolean teltOp(int[] lijn) {
        long som = -2 * opgave.aantal(lijn[lijn.length - 1]);
        for (int plek : lijn) {
            som += opgave.aantal(plek);
        }
        return som == 0;
    }

    private BitSet vrijwelBekend(int nummer, int[] lijn) {
        BitSet nieuw = new BitSet();
        int[] weg = Arrays.stream(lijn)
                .filter(plek -> merken[plek] != Merk.OPEN)
                .distinct()
                .toArray();
        if (weg.length == 1) {
            long aantal = opgave.aantal(weg[0]);
            boolean iets = grenzen.beperk(weg[0], aantal, aantal, nummer);
            for (int i = 0; iets && i < lijn.length; i++) {
                nieuw.set(i, lijn[i] == weg[0]);
            }
        }
        return nieuw;
    }
}
