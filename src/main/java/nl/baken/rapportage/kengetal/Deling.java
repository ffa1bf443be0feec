// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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

    /** Parts that add up, and nothing more. */
    static final Deling OPTELBAAR = new Deling(true, Map.of(), Set.of(), List.of());

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
            lijnen.add(met(delen, Plek.ALLES));
        }
        for (String een : groepen.keySet()) {
            lijnen.add(met(groepen.get(een), een));
            if (optelbaar) {
                lijnen.addAll(naast(een, zonder(delen, een)));
            }
            groepen.keySet().stream()
                    .filter(ander -> !ander.equals(een))
                    .forEach(ander -> lijnen.addAll(vanTwee(een, ander, delen)));
        }
        aandelen.forEach(aandeel -> lijnen.add(List.of(aandeel.deel(), aandeel.deel() + REST, aandeel.geheel())));
        return lijnen;
    }

    /** A group with another in it, or beside it: who knows both, knows what is left. */
    private List<List<String>> vanTwee(String een, String ander, Set<String> delen) {
        Set<String> leden = groepen.get(een);
        if (leden.containsAll(groepen.get(ander))) {
            return List.of(met(met(zonder(leden, ander), ander), een));
        }
        return optelbaar && Collections.disjoint(leden, groepen.get(ander))
                ? naast(een, met(zonder(zonder(delen, een), ander), ander))
                : List.of();
    }

    /** What is beside a group makes the whole with it, and is its rest if there is a share of it. */
    private List<List<String>> naast(String groep, List<String> anderen) {
        List<String> geheel = met(met(anderen, groep), Plek.ALLES);
        return aandelen.contains(new Aandeel(groep, Plek.ALLES))
                ? List.of(geheel, met(anderen, groep + REST))
                : List.of(geheel);
    }

    private List<String> zonder(Collection<String> delen, String groep) {
        return delen.stream().filter(deel -> !groepen.get(groep).contains(deel)).toList();
    }

    private static List<String> met(Collection<String> delen, String laatste) {
        List<String> alle = new ArrayList<>(delen);
        alle.add(laatste);
        return alle;
    }

    /** The parts whose measures count for this node. */
    boolean bevat(String knoop, String deel) {
        return knoop.equals(deel)
                || (optelbaar && knoop.equals(Plek.ALLES))
                || groepen.getOrDefault(knoop, Set.of()).contains(deel);
    }

    private static long som(Collection<Long> aantallen) {
        return aantallen.stream().mapToLong(Long::longValue).sum();
    }

    static Deling samen(Collection<Deling> delingen) {
        // In a fixed order: what is hidden must not depend on it.
        Map<String, Set<String>> groepen = new TreeMap<>();
        Set<Aandeel> aandelen = new LinkedHashSet<>();
        Set<List<String>> verder = new LinkedHashSet<>();
        delingen.forEach(deling -> {
            verder.addAll(deling.verder());
            groepen.putAll(deling.groepen());
            aandelen.addAll(deling.aandelen());
        });
        return new Deling(delingen.stream().anyMatch(Deling::optelbaar), groepen, aandelen, List.copyOf(verder));
    }
}
