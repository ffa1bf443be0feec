// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.util.Map;
import java.util.Set;

/**
 * By what a dossier can be asked for in the figures.
 *
 * @param gemeente the centrumgemeente, lower case; {@link #BUITEN} outside the region or not known yet
 * @param waarden codes by feature; a client of two sectors is in both. A feature without a value counts as
 *     {@link #ONBEKEND}
 */
public record Kenmerken(String gemeente, Map<Kenmerk, Set<String>> waarden) {

    public static final String BUITEN = "buiten";
    public static final String ONBEKEND = "onbekend";

    public Kenmerken {
        waarden = Map.copyOf(waarden);
    }

    public Set<String> waarden(Kenmerk kenmerk) {
        Set<String> bekend = waarden.getOrDefault(kenmerk, Set.of());
        return bekend.isEmpty() ? Set.of(ONBEKEND) : bekend;
    }
}
