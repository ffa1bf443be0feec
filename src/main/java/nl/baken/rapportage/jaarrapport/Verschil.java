// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One cell that another version shows differently. @param was empty when there was no such cell, and so for nu */
public record Verschil(String tabel, String rij, String kolom, String was, String nu) {

    static List<Verschil> tussen(List<Bladtabel> eerder, List<Bladtabel> later) {
        Map<String, Bladtabel> oud = eerder.stream().collect(Collectors.toMap(Bladtabel::code, Function.identity()));
        List<Verschil> verschillen = new ArrayList<>();
        for (Bladtabel tabel : later) {
            Optional.ofNullable(oud.get(tabel.code())).ifPresent(was -> vergelijk(was, tabel, verschillen));
        }
        return verschillen;
    }

    private static void vergelijk(Bladtabel was, Bladtabel nu, List<Verschil> verschillen) {
        Set<String> kolommen = new LinkedHashSet<>(nu.kolommen());
        kolommen.addAll(was.kolommen());
        Set<String> rijen = new LinkedHashSet<>();
        nu.rijen().forEach(rij -> rijen.add(rij.naam()));
        was.rijen().forEach(rij -> rijen.add(rij.naam()));
        for (String rij : rijen) {
            for (String kolom : kolommen) {
                if (!was.cel(rij, kolom).equals(nu.cel(rij, kolom))) {
                    verschillen.add(new Verschil(nu.titel(), rij, kolom, was.cel(rij, kolom), nu.cel(rij, kolom)));
                }
            }
        }
    }
}
