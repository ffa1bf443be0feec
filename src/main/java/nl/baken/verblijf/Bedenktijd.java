// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The reflection period of a case (P08.2-P08.4).
 *
 * @param regel the deadline rule it was granted with: T09, or T10 when another state is responsible
 * @param totEnMet its last day when nothing ends it sooner
 */
record Bedenktijd(
        String regel,
        LocalDate begonnenOp,
        LocalDate totEnMet,
        @Nullable LocalDate geeindigdOp,
        @Nullable RedenEindeBedenktijd reden) {

    static final String GEWOON = "T09";
    static final String DUBLIN = "T10";

    boolean isOpen() {
        return geeindigdOp == null;
    }

    boolean isDublin() {
        return regel.equals(DUBLIN);
    }
}
