// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the parts of a figure relate.
 *
 * @param optelbaar whether its parts add up to a total; not when one dossier is in several of them
 * @param groepen parts that together have a name of their own
 * @param aandelen of which part or group a share is asked, with the part (or everything) of which it is a share
 * @param verder groups and rests that add up, the total last
 */
record Deling(boolean optelbaar, Map<String, Set<String>> groepen, Set<Aandeel> aandelen, List<List<String>> verder) {

    /** What is left of the whole without this part: who knows the share and the whole, knows this too. */
    static final String REST = "|rest";

    record Aandeel(String deel, String geheel) {}

    /** Counts of the parts, with those of the total, the groups and the rests. */
    Map<String, Long> volledig(Map<String, Long> delen) {
        Map<String, Long> alles = new TreeMap<>(delen);
        if (optelbaar) {
            alles.put(Plek.ALLES, som(delen.values()));
        }
        groepen.forEach((naam, leden) -> alles.put(
                naam, som(leden.stream().map(lid -> delen.getOrDefault(lid, 0L)).toList())));
        for (Aandeel aandeel : aandelen) {
            long geheel = alles.getOrDefault(aandeel.geheel(), 0L);
            alles.put(aandeel.deel() + REST, Math.max(0, geheel - alles.getOrDefault(aandeel.deel(), 0L)));
        }
        return alles;
    }

    /** What adds up, the total last. */
    List<List<String>> lijnen(Set<String> delen) {
        List<List<String>> lijnen = new ArrayList<>(verder);
        if (optelbaar) {
            lijnen.add(lijn(delen, Plek.ALLES));
        }
        groepen.forEach((naam, leden) -> {
            lijnen.add(lijn(leden, naam));
            if (optelbaar) {
                lijnen.add(lijn(
                        delen.stream().filter(deel -> !leden.contains(deel)).toList(), naam + REST));
            }
        });
        aandelen.forEach(aandeel -> lijnen.add(lijn(List.of(aandeel.deel(), aandeel.deel() + REST), aandeel.geheel())));
        return lijnen;
    }

    /** The parts whose measures count for this node. */
    boolean bevat(String knoop, String deel) {
        return knoop.equals(deel)
                || (optelbaar && knoop.equals(Plek.ALLES))
                || groepen.getOrDefault(knoop, Set.of()).contains(deel);
    }

    private static List<String> lijn(Collection<String> delen, String totaal) {
        List<String> lijn = new ArrayList<>(delen);
        lijn.add(totaal);
        return lijn;
    }

    private static long som(Collection<Long> aantallen) {
        return aantallen.stream().mapToLong(Long::longValue).sum();
    }

    static Deling samen(Collection<Deling> delingen) {
        Map<String, Set<String>> groepen = new HashMap<>();
        Set<Aandeel> aandelen = new java.util.LinkedHashSet<>();
        Set<List<String>> verder = new java.util.LinkedHashSet<>();
        delingen.forEach(deling -> {
            verder.addAll(deling.verder());
            groepen.putAll(deling.groepen());
            aandelen.addAll(deling.aandelen());
        });
        return new Deling(delingen.stream().anyMatch(Deling::optelbaar), groepen, aandelen, List.copyOf(verder));
    }
}
