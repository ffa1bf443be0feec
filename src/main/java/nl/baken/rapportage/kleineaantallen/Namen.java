// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Counts that are one and the same, under several names: shown together or hidden together. */
final class Namen {

    private final int[] hoofd;
    /** Of each the next of those that are the same, round again to the first. */
    private final int[] volgende;

    Namen(int aantal) {
        hoofd = IntStream.range(0, aantal).toArray();
        volgende = hoofd.clone();
    }

    void neemSamen(int een, int ander) {
        int eerste = hoofd(een);
        int tweede = hoofd(ander);
        if (eerste != tweede) {
            hoofd[tweede] = eerste;
            int daarna = volgende[eerste];
            volgende[eerste] = volgende[tweede];
            volgende[tweede] = daarna;
        }
    }

    /** The one that stands for all of them. */
    int hoofd(int plek) {
        int deze = plek;
        while (hoofd[deze] != deze) {
            hoofd[deze] = hoofd[hoofd[deze]];
            deze = hoofd[deze];
        }
        return deze;
    }

    void elk(int plek, IntConsumer doe) {
        int lid = plek;
        do {
            doe.accept(lid);
            lid = volgende[lid];
        } while (lid != plek);
    }
}
