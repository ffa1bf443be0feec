// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where hiding doesn't help, nothing is shown around a count, no nought either: so it may be anything. */
final class Rondom {

    private final Opgave<?> opgave;
    private final Besluit besluit;
    /** Lines where others were in this round: nothing is left there. */
    private final BitSet geweest = new BitSet();

    private final BitSet gezien = new BitSet();

    Rondom(Opgave<?> opgave, Besluit besluit) {
        this.opgave = opgave;
        this.besluit = besluit;
    }

    /**
     * The nearest lines of which something can still be hidden.
     *
     * @return whether there were any
     */
    boolean maakBlanco(int plek) {
        List<Integer> rand = new ArrayList<>();
        besluit.namen().elk(plek, rand::add);
        boolean iets = false;
        while (!iets && !rand.isEmpty()) {
            List<Integer> verder = new ArrayList<>();
            for (int ander : rand) {
                iets |= lijnenVan(ander, verder);
            }
            rand = verder;
        }
        besluit.vertelOpnieuw();
        return iets;
    }

    private boolean lijnenVan(int plek, List<Integer> verder) {
        boolean iets = false;
        for (int lijn : opgave.lijnenVan(plek)) {
            if (besluit.isBegonnen(lijn) && !geweest.get(lijn)) {
                geweest.set(lijn);
                iets |= lijn(lijn, verder);
            }
        }
        return iets;
    }

    private boolean lijn(int lijn, List<Integer> verder) {
        boolean iets = false;
        for (int plek : opgave.lijn(lijn)) {
            iets |= blanco(besluit.namen().hoofd(plek));
            if (!gezien.get(plek) && besluit.merk(plek) != Merk.OPEN) {
                gezien.set(plek);
                verder.add(plek);
            }
        }
        return iets;
    }

    private boolean blanco(int plek) {
        boolean mag = besluit.isVrij(plek) && besluit.merk(plek) != Merk.BLANCO;
        if (mag) {
            besluit.zet(plek, Merk.BLANCO);
        }
        return mag;
    }
}
