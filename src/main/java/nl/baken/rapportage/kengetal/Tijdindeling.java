// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.List;
import java.util.Map;
import nl.baken.rapportage.telling.Telregel;

/** In which moments a count falls. */
interface Tijdindeling {

    /** What the row adds, by key of the moment. */
    Map<String, Long> bijdrage(Telregel regel);

    /** Moments that add up, the total last. */
    List<List<String>> lijnen();

    /** By what the sum of a moment is divided to get a count: the days of it, for days that were occupied. */
    default long deler(String tijd) {
        return 1;
    }
}
