// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The value of what is about nobody. No page offers it: it keeps the values adding up to everything. */
    public static final String NIEMAND = "niemand";

    public Kenmerken {
        waarden = Map.copyOf(waarden);
    }

    /** Of a contract, a training or a place: it has no sex or age, which is something else than one that is not known. */
    public static Kenmerken vanNiemand(String gemeente) {
        return new Kenmerken(
                gemeente,
                Stream.of(Kenmerk.values()).collect(Collectors.toMap(Function.identity(), kenmerk -> Set.of(NIEMAND))));
    }

    public Set<String> waarden(Kenmerk kenmerk) {
        Set<String> bekend = waarden.getOrDefault(kenmerk, Set.of());
        return bekend.isEmpty() ? Set.of(ONBEKEND) : bekend;
    }
}
