// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.baken.rapportage.kleineaantallen.Merk;
import nl.baken.rapportage.kleineaantallen.Verberging;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is hidden, for figures that count the same people together, the coarse before the fine: first of
 * everybody everywhere, by year, quarter and month; then by centrumgemeente; then by value of a feature; then by both.
 * So it doesn't matter which page, which figure or which filter was asked first.
 */
final class Roosterverberging {

    /** A count of one of the figures. */
    private record Cijferplek(String cijfer, Plek plek) {}

    private static final int GEMEENTE = 1;
    private static final int WAARDE = 2;

    private final Map<String, Rooster> roosters;
    private final Collection<Gelijk> gelijk;
    private final Map<String, Integer> fijnheid = new HashMap<>();
    private final int fijnst;

    private Roosterverberging(Map<String, Rooster> roosters, Collection<Gelijk> gelijk) {
        this.roosters = roosters;
        this.gelijk = gelijk;
        roosters.values().forEach(rooster -> fijnheid.putAll(rooster.fijnheid()));
        this.fijnst = fijnheid.values().stream().mapToInt(diep -> diep).max().orElse(0);
    }

    /**
     * @param roosters by code of the figure, in a fixed order
     * @param gelijk which parts of them are one count
     * @param keuze nothing is decided that is finer than what is asked
     */
    static void verberg(Map<String, Rooster> roosters, Collection<Gelijk> gelijk, Keuze keuze) {
        int soort = (keuze.kenmerk() == null ? 0 : WAARDE) + (keuze.gemeente() == null ? 0 : GEMEENTE);
        Roosterverberging werk = new Roosterverberging(roosters, gelijk);
        werk.geef(werk.verberg(plek -> soort(plek) <= soort));
    }

    /** In which step it is decided. */
    private int stap(Cijferplek plek) {
        // What is in no line of times is part of nothing.
        return soort(plek) * (fijnst + 1) + fijnheid.getOrDefault(plek.plek().tijd(), 0);
    }

    private static int soort(Cijferplek plek) {
        return (plek.plek().waarde().equals(Plek.ALLES) ? 0 : WAARDE)
                + (plek.plek().gemeente().equals(Plek.ALLES) ? 0 : GEMEENTE);
    }

    private Map<Cijferplek, Merk> verberg(Predicate<Cijferplek> welke) {
        Map<Cijferplek, Long> aantallen = aantallen(welke);
        List<List<Cijferplek>> lijnen = new ArrayList<>();
        roosters.forEach((cijfer, rooster) -> {
            Set<Plek> plekken = aantallen.keySet().stream()
                    .filter(plek -> plek.cijfer().equals(cijfer))
                    .map(Cijferplek::plek)
                    .collect(Collectors.toCollection(TreeSet::new));
            rooster.lijnen(plekken)
                    .forEach(lijn -> lijnen.add(lijn.stream()
                            .map(plek -> new Cijferplek(cijfer, plek))
                            .toList()));
        });
        lijnen.addAll(gelijken(aantallen));
        return Verberging.van(aantallen, lijnen, this::stap);
    }

    /** In a fixed order. */
    private Map<Cijferplek, Long> aantallen(Predicate<Cijferplek> welke) {
        Map<Cijferplek, Long> aantallen = new LinkedHashMap<>();
        roosters.forEach((cijfer, rooster) -> new TreeMap<>(rooster.aantallen()).forEach((plek, aantal) -> {
            Cijferplek deze = new Cijferplek(cijfer, plek);
            if (welke.test(deze)) {
                aantallen.put(deze, aantal);
            }
        }));
        return aantallen;
    }

    /** One count under two names, at every place where both are: shown twice or not at all. */
    private List<List<Cijferplek>> gelijken(Map<Cijferplek, Long> aantallen) {
        return gelijk.stream()
                .flatMap(paar -> aantallen.keySet().stream()
                        .filter(plek -> plek.cijfer().equals(paar.cijfer())
                                && plek.plek().deel().equals(paar.deel()))
                        .map(plek -> ander(plek, paar, aantallen))
                        .filter(Objects::nonNull))
                .toList();
    }

    private static @Nullable List<Cijferplek> ander(Cijferplek plek, Gelijk paar, Map<Cijferplek, Long> aantallen) {
        Cijferplek ander = new Cijferplek(paar.anderCijfer(), plek.plek().metDeel(paar.anderDeel()));
        return aantallen.containsKey(ander) ? List.of(plek, ander) : null;
    }

    private void geef(Map<Cijferplek, Merk> verborgen) {
        Map<String, Map<Plek, Merk>> perCijfer = new HashMap<>();
        verborgen.forEach((plek, merk) ->
                perCijfer.computeIfAbsent(plek.cijfer(), c -> new HashMap<>()).put(plek.plek(), merk));
        roosters.forEach((cijfer, rooster) -> rooster.verberg(perCijfer.getOrDefault(cijfer, Map.of())));
    }
}
