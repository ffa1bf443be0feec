// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Uittreksel.Gegeven;
import nl.baken.gedeeld.Uittreksel.Groep;

/** One line of a file, as people point at it: heading and label. */
final class Onderdeel {

    private static final String TUSSEN = ": ";

    private Onderdeel() {}

    static String van(Groep groep, Gegeven gegeven) {
        return groep.kop() + TUSSEN + gegeven.label();
    }

    /** What stands there; lines with the same label each on their own line, and empty when nothing does. */
    static String waarde(List<Groep> groepen, String onderdeel) {
        return groepen.stream()
                .flatMap(groep -> groep.gegevens().stream()
                        .filter(gegeven -> van(groep, gegeven).equals(onderdeel))
                        .map(Gegeven::waarde))
                .collect(Collectors.joining("\n"));
    }

    static Compartiment compartiment(List<Groep> groepen, String onderdeel) {
        return groepen.stream()
                .filter(groep -> groep.gegevens().stream()
                        .anyMatch(gegeven -> van(groep, gegeven).equals(onderdeel)))
                .map(Groep::compartiment)
                .findFirst()
                .orElse(Compartiment.ZORG);
    }
}
