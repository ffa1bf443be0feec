// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;

/** Which counts hang together through lines, directly or by others. */
final class Samenhangend {

    private final int[] hoofd;

    Samenhangend(int aantal, int[][] lijnen) {
        hoofd = new int[aantal];
        Arrays.setAll(hoofd, plek -> plek);
        for (int[] lijn : lijnen) {
            for (int plek : lijn) {
                hoofd[groep(plek)] = groep(lijn[0]);
            }
        }
    }

    /** The same for all that hang together. */
    int groep(int plek) {
        int deze = plek;
        while (hoofd[deze] != deze) {
            hoofd[deze] = hoofd[hoofd[deze]];
            deze = hoofd[deze];
        }
        return deze;
    }
}
