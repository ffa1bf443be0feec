// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

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
    private final Besluit besluit;
    private final Kennisgrenzen kennis;

    private Verberging(Opgave<?> opgave) {
        this.opgave = opgave;
        this.besluit = new Besluit(opgave);
        this.kennis = besluit.kennis();
    }

    /**
     * @param aantallen every count
     * @param lijnen parts that add up, their total last
     * @param stap in which step a count is decided: lower before higher
     * @return what is hidden, and how
     */
    public static <P> Map<P, Merk> van(Map<P, Long> aantallen, Collection<List<P>> lijnen, ToIntFunction<P> stap) {
        Opgave<P> opgave = new Opgave<>(aantallen, lijnen, stap);
        Besluit besluit = new Verberging(opgave).beslis();
        Map<P, Merk> verborgen = new LinkedHashMap<>();
        for (int plek = 0; plek < opgave.grootte(); plek++) {
            if (besluit.merk(plek) != Merk.OPEN) {
                verborgen.put(opgave.plek(plek), besluit.merk(plek));
            }
        }
        return verborgen;
    }

    private Besluit beslis() {
        for (int stap : opgave.stappen()) {
            besluit.begin(stap);
            boolean verder = true;
            while (verder) {
                verder = ronde();
            }
            besluit.leg();
        }
        return besluit;
    }

    /** @return whether something more was hidden, so that the reader has to be asked again */
    private boolean ronde() {
        for (int lijn = besluit.volgende(); lijn >= 0; lijn = besluit.volgende()) {
            if (isRestKlein(kennis.lijn(lijn))) {
                verbergKleinste(lijn);
            }
        }
        kennis.concludeer();
        return verbergMeer(bekend());
    }

    /** What tells too much: small counts, and whatever was hidden before. */
    private int[] bekend() {
        return besluit.plekken()
                .filter(plek -> opgave.isKlein(plek) || besluit.isEerder(plek))
                .filter(kennis::isBekend)
                .toArray();
    }

    /** What is hidden of a shown total is a count as well, though it stands nowhere: the total less the rest. */
    private boolean isRestKlein(int[] lijn) {
        int totaal = lijn.length - 1;
        if (totaal < 1 || besluit.merk(lijn[totaal]) != Merk.OPEN) {
            return false;
        }
        long rest = 0;
        for (int i = 0; i < totaal; i++) {
            rest += besluit.merk(lijn[i]) == Merk.OPEN ? 0 : opgave.aantal(lijn[i]);
        }
        return Bescherming.GELDEND.isKlein(rest);
    }

    /** For each that is known one more of a line that told it, if there is one; what one of them hides may help the next. */
    private boolean verbergMeer(int[] bekend) {
        BitSet gedaan = new BitSet();
        Rondom rondom = new Rondom(opgave, besluit);
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
                iets |= verzwijg(plek) || rondom.maakBlanco(plek);
            }
        }
        return iets;
    }

    private boolean verbergKleinste(int lijn) {
        int kleinste = -1;
        for (int plek : kennis.lijn(lijn)) {
            boolean mag = besluit.merk(plek) == Merk.OPEN && besluit.isVrij(plek);
            if (mag && (kleinste < 0 || opgave.aantal(plek) < opgave.aantal(kleinste))) {
                kleinste = plek;
            }
        }
        if (kleinste >= 0) {
            besluit.zet(kleinste, Merk.MEE);
        }
        return kleinste >= 0;
    }

    /** With nothing left to hide, that it is small is no longer said. */
    private boolean verzwijg(int plek) {
        boolean mag = besluit.merk(plek) == Merk.KLEIN && besluit.isVrij(plek);
        if (mag) {
            besluit.zet(plek, Merk.MEE);
        }
        return mag;
    }
}
