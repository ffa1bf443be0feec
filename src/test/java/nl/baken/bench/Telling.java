// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a round cost.
 *
 * @param opdrachten statements that were executed, each batch counted as what the driver made of it
 * @param heenEnWeer times the driver waited for an answer
 * @param vormen statements per shape
 */
record Telling(
        int taken,
        long opdrachten,
        long heenEnWeer,
        long toegevoegd,
        long gewijzigd,
        long verwijderd,
        long logbytes,
        Map<String, Long> vormen) {

    static final Map<String, ToDoubleFunction<Telling>> MATEN = new java.util.LinkedHashMap<>();

    static {
        MATEN.put("statements", Telling::opdrachten);
        MATEN.put("round trips", Telling::heenEnWeer);
        MATEN.put("rows inserted", Telling::toegevoegd);
        MATEN.put("rows updated", Telling::gewijzigd);
        MATEN.put("rows deleted", Telling::verwijderd);
        MATEN.put("log bytes", Telling::logbytes);
    }

    /** The middle of the rounds, per completed user task. */
    static double perTaak(List<Telling> rondes, String maat) {
        double[] waarden = rondes.stream()
                .mapToDouble(ronde -> MATEN.get(maat).applyAsDouble(ronde) / ronde.taken())
                .sorted()
                .toArray();
        return waarden[waarden.length / 2];
    }
}
