// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What a round cost.
 *
 * @param taken user tasks that were completed in it
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
        long paginabytes,
        Map<String, Long> vormen) {

    enum Maat {
        OPDRACHTEN("statements", Telling::opdrachten),
        HEEN_EN_WEER("round trips", Telling::heenEnWeer),
        TOEGEVOEGD("rows inserted", Telling::toegevoegd),
        GEWIJZIGD("rows updated", Telling::gewijzigd),
        VERWIJDERD("rows deleted", Telling::verwijderd),
        LOGBYTES("log bytes", Telling::logbytes),
        WIJZIGINGEN("log bytes without whole pages", telling -> telling.logbytes() - telling.paginabytes());

        private final String label;
        private final ToLongFunction<Telling> waarde;

        Maat(String label, ToLongFunction<Telling> waarde) {
            this.label = label;
            this.waarde = waarde;
        }

        String label() {
            return label;
        }

        /** Per completed user task, in the middle one of the rounds. */
        double perTaak(List<Telling> rondes) {
            double[] waarden = rondes.stream()
                    .mapToDouble(ronde -> (double) waarde.applyAsLong(ronde) / ronde.taken())
                    .sorted()
                    .toArray();
            return waarden[waarden.length / 2];
        }
    }
}
