// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Divides what the region spent over the centrumgemeenten (D13). Implemented by the module that keeps the contracts. */
public interface Kostendeler {

    /**
     * One key.
     *
     * @param sleutel in words
     * @param gebruik whether it follows from how heavy the cases were
     * @param delen euro cents by centrumgemeente, together exactly the amount; empty when nobody has a weight
     */
    record Kolom(String sleutel, boolean gebruik, Map<String, Long> delen) {}

    /** With each key: the weights of the last day, and the use in these months, both included. */
    List<Kolom> verdeel(long cent, YearMonth van, YearMonth totEnMet);
}
