// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.baken.rapportage.kleineaantallen.Stelsel.Som;

/**
 * Which counts have anything to do with each other: what every reader knows, ties nothing together. So a year full of
 * publications falls apart into small sums, each of which is looked at alone.
 */
final class Indeling {

    private final int[] ouder;
    private final Map<Integer, List<Integer>> plekken = new HashMap<>();
    private final Map<Integer, List<Som>> sommen = new HashMap<>();

    Indeling(Stelsel stelsel, Kennis kennis) {
        ouder = IntStream.range(0, stelsel.grootte()).toArray();
        Map<Som, List<Integer>> onbekend = new HashMap<>();
        for (Som som : stelsel.sommen()) {
            List<Integer> los = IntStream.concat(
                            IntStream.of(som.totaal()), som.delen().stream().mapToInt(Integer::intValue))
                    .filter(plek -> !kennis.isVast(plek))
                    .boxed()
                    .toList();
            onbekend.put(som, los);
            los.forEach(plek -> ouder[deel(plek)] = deel(los.get(0)));
        }
        IntStream.range(0, ouder.length).filter(plek -> !kennis.isVast(plek)).forEach(plek -> plekken.computeIfAbsent(
                        deel(plek), deel -> new ArrayList<>())
                .add(plek));
        onbekend.forEach((som, los) -> {
            if (!los.isEmpty()) {
                sommen.computeIfAbsent(deel(los.get(0)), deel -> new ArrayList<>())
                        .add(som);
            }
        });
    }

    /** The counts that can't be known and have to do with this one. */
    List<Integer> plekken(int plek) {
        return plekken.getOrDefault(deel(plek), List.of());
    }

    /** The sums with one of those in it. */
    List<Som> sommen(int plek) {
        return sommen.getOrDefault(deel(plek), List.of());
    }

    private int deel(int plek) {
        int boven = plek;
        while (ouder[boven] != boven) {
            ouder[boven] = ouder[ouder[boven]];
            boven = ouder[boven];
        }
        return boven;
    }
}
