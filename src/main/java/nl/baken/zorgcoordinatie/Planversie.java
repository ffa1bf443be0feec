// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** One version of the care plan: what the client wants to reach, and what was agreed. */
record Planversie(int versie, List<Doelstelling> doelen, Geheim afspraken, Geheim noodplan, boolean metClient) {

    /** @param behaaldOp null as long as it is not reached */
    record Doelstelling(Leefgebied leefgebied, Geheim tekst, @Nullable LocalDate behaaldOp) {

        boolean isOpen() {
            return behaaldOp == null;
        }
    }

    List<Doelstelling> open() {
        return doelen.stream().filter(Doelstelling::isOpen).toList();
    }

    /** Which goals were reached, for the next version: the same goal stays reached. */
    Map<Leefgebied, Doelstelling> perLeefgebied() {
        return doelen.stream().collect(Collectors.toMap(Doelstelling::leefgebied, doel -> doel));
    }
}
