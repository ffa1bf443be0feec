// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A few numbers, each once, in the order in which they came last. */
final class Getallen {

    private int[] getallen = new int[2];
    private int aantal;

    /** @param deze null when there were none yet */
    static Getallen met(@Nullable Getallen deze, int getal) {
        Getallen getallen = deze == null ? new Getallen() : deze;
        getallen.voegToe(getal);
        return getallen;
    }

    private void voegToe(int getal) {
        int plek = plek(getal);
        if (plek >= 0) {
            System.arraycopy(getallen, plek + 1, getallen, plek, aantal - plek - 1);
            getallen[aantal - 1] = getal;
            return;
        }
        if (aantal == getallen.length) {
            getallen = Arrays.copyOf(getallen, 2 * aantal);
        }
        getallen[aantal++] = getal;
    }

    int laatste() {
        return getallen[aantal - 1];
    }

    boolean bevat(int getal) {
        return plek(getal) >= 0;
    }

    int[] alle() {
        return Arrays.copyOf(getallen, aantal);
    }

    private int plek(int getal) {
        for (int i = 0; i < aantal; i++) {
            if (getallen[i] == getal) {
                return i;
            }
        }
        return -1;
    }
}
