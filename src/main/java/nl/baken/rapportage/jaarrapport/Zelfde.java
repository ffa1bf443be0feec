// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;

/** Places in tables that hold one and the same count. */
final class Zelfde {

    private final Map<Plek, Plek> ouder = new LinkedHashMap<>();

    void voegSamen(Plek een, Plek ander) {
        Plek groep = groep(een);
        Plek andere = groep(ander);
        if (!groep.equals(andere)) {
            ouder.put(andere, groep);
        }
    }

    boolean isZelfde(Plek een, Plek ander) {
        return groep(een).equals(groep(ander));
    }

    /** Of every group the place comes first that says most of its count. */
    void zet(Samenhang samen) {
        Map<Plek, List<Plek>> groepen = new LinkedHashMap<>();
        List.copyOf(ouder.keySet()).forEach(plek -> groepen.computeIfAbsent(groep(plek), groep -> new ArrayList<>())
                .add(plek));
        for (Map.Entry<Plek, List<Plek>> groep : groepen.entrySet()) {
            List<Plek> plekken = new ArrayList<>(groep.getValue());
            if (!plekken.contains(groep.getKey())) {
                plekken.add(groep.getKey());
            }
            plekken.sort(Comparator.comparingInt(samen::geheim).thenComparingInt(Plek::tabel));
            plekken.subList(1, plekken.size()).forEach(ander -> samen.gelijk(plekken.get(0), ander));
        }
    }

    private Plek groep(Plek plek) {
        Plek boven = ouder.get(plek);
        return boven == null || boven.equals(plek) ? plek : groep(boven);
    }
}
