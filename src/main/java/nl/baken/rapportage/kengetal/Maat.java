// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.rapportage.kengetal.Deling.Aandeel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One table of a figure.
 *
 * @param cijfer code of what was counted
 * @param delen parts or groups to show, in this order; a last {@code *} stands for all that begin so; empty for all
 * @param groepen parts that together have a name of their own
 * @param geheel the part of which shares are told; empty for everything
 * @param bij code of the second count: what is available, or the running cases
 * @param dagen until how many days something is "short open" or "soon due"
 * @param optelbaar whether the parts add up to a total
 * @param norm code of the norm below which it is too little; null without
 * @param tegel the part that the tile of the dashboard shows; null when this is not the table for the tile
 */
public record Maat(
        String titel,
        Formule formule,
        String cijfer,
        @DefaultValue List<String> delen,
        @DefaultValue Map<String, List<String>> groepen,
        @DefaultValue("") String geheel,
        @DefaultValue("") String bij,
        @DefaultValue("AANTAL") Eenheid eenheid,
        @DefaultValue("14") int dagen,
        @DefaultValue("false") boolean optelbaar,
        @Nullable String norm,
        @Nullable String tegel,
        @DefaultValue("") String uitleg) {

    private static final String ALLE = "*";

    /** The parts to show, of those that were counted. */
    List<String> delen(Collection<String> geteld) {
        if (delen.isEmpty()) {
            return geteld.stream().sorted().toList();
        }
        return delen.stream()
                .flatMap(deel -> deel.length() > 1 && deel.endsWith(ALLE)
                        ? geteld.stream()
                                .filter(geteldDeel -> past(deel, geteldDeel))
                                .sorted()
                        : java.util.stream.Stream.of(deel))
                .toList();
    }

    Deling deling(Collection<String> geteld) {
        if (formule == Formule.DEKKING) {
            return new Dekking(this).deling(geteld);
        }
        Map<String, Set<String>> leden = new HashMap<>();
        groepen.forEach((naam, patronen) -> leden.put(naam, leden(patronen, geteld)));
        Set<Aandeel> aandelen = new LinkedHashSet<>();
        if (formule == Formule.DEEL) {
            String heel = geheel.isEmpty() ? Plek.ALLES : geheel;
            delen(geteld).forEach(deel -> aandelen.add(new Aandeel(deel, heel)));
        }
        return new Deling(optelbaar || (formule == Formule.DEEL && geheel.isEmpty()), leden, aandelen, List.of());
    }

    private static Set<String> leden(List<String> patronen, Collection<String> geteld) {
        Set<String> leden = new LinkedHashSet<>();
        patronen.forEach(patroon -> {
            if (patroon.endsWith(ALLE)) {
                geteld.stream().filter(deel -> past(patroon, deel)).forEach(leden::add);
            } else {
                leden.add(patroon);
            }
        });
        return leden;
    }

    private static boolean past(String patroon, String deel) {
        return deel.startsWith(patroon.substring(0, patroon.length() - 1));
    }

    /** The part of the whole: everything when none is named. */
    String heel() {
        return geheel.isEmpty() ? Plek.ALLES : geheel;
    }
}
