// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Feitenaanval;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.jaarrapport.Afscherming.Eerder;
import nl.baken.rapportage.jaarrapport.Proefjaar.Soort;
import nl.baken.rapportage.jaarrapport.Proefjaar.Vorm;

/** A reader who has all publications of a made-up year, and knows of each count what it counts. */
final class Jaaraanval {

    private final List<Soort> soorten;
    private final long[] laat;
    private final Map<Inhoud, Map<String, Vorm>> vormen;

    /** @param laat how many of each kind came in late @param vormen what was published, table by table */
    Jaaraanval(List<Soort> soorten, long[] laat, Map<Inhoud, Map<String, Vorm>> vormen) {
        this.soorten = soorten;
        this.laat = laat;
        this.vormen = vormen;
    }

    /**
     * Signals, cases, people and mentions each over the whole year; people beside the sectors that they mention in every report
     * by itself.
     *
     * @param naLaat of each publication whether it was counted after what came in late
     */
    void houdtStand(List<Eerder> uitgaven, List<Boolean> naLaat) {
        valAan(uitgaven, naLaat, "signaal", (code, plek) -> true);
        valAan(uitgaven, naLaat, "zaak", (code, plek) -> true);
        valAan(
                uitgaven,
                naLaat,
                "persoon",
                (code, plek) -> code.equals("B3") || code.equals("B3T") && plek.kolom() == 0);
        valAan(
                uitgaven,
                naLaat,
                "persoon",
                (code, plek) -> code.equals("B3S") || code.equals("B3T") && plek.kolom() == 1);
        for (int u = 0; u < uitgaven.size(); u++) {
            valAan(uitgaven.subList(u, u + 1), naLaat.subList(u, u + 1), "persoon", (code, plek) -> true);
        }
    }

    private void valAan(List<Eerder> uitgaven, List<Boolean> naLaat, String groep, BiPredicate<String, Plek> leest) {
        Feitenaanval aanval = new Feitenaanval(2 * soorten.size());
        for (int i = 0; i < soorten.size(); i++) {
            if (soorten.get(i).kwartaal() != 2) {
                aanval.weetVanNiemand(List.of(i + soorten.size()));
            }
        }
        for (int u = 0; u < uitgaven.size(); u++) {
            legVoor(aanval, uitgaven.get(u), naLaat.get(u), groep, leest);
        }
        zelfdeGebleven(aanval, uitgaven, naLaat);
        aanval.mislukt();
    }

    private void legVoor(
            Feitenaanval aanval, Eerder uitgave, boolean naLaat, String groep, BiPredicate<String, Plek> leest) {
        vormen.get(uitgave.inhoud()).forEach((code, vorm) -> {
            Tabel getoond =
                    Versievorm.zoalsGetoond(vorm.tabel(), uitgave.bladen().get(code));
            for (Plek plek : plekken(vorm)) {
                List<Integer> delen = vorm.delen().get(plek.rij()).get(plek.kolom());
                Cel cel = getoond.rijen().get(plek.rij()).cellen().get(plek.kolom());
                if (leest.test(code, plek)
                        && delen.stream()
                                .allMatch(deel -> soorten.get(deel).groep().equals(groep))) {
                    aanval.ziet(
                            cel,
                            metLaat(delen, naLaat),
                            uitgave.inhoud().periode().naam() + " " + code + plek);
                }
            }
        });
    }

    /** What was counted again and is the same: nobody of that kind came in late. */
    private void zelfdeGebleven(Feitenaanval aanval, List<Eerder> uitgaven, List<Boolean> naLaat) {
        for (int u = 0; u < uitgaven.size(); u++) {
            if (naLaat.get(u)) {
                vormen.get(uitgaven.get(u).inhoud()).values().forEach(vorm -> plekken(vorm).stream()
                        .map(plek -> vorm.delen().get(plek.rij()).get(plek.kolom()))
                        .filter(delen -> delen.stream().allMatch(deel -> laat[deel] == 0))
                        .forEach(delen -> aanval.weetVanNiemand(delen.stream()
                                .map(deel -> deel + soorten.size())
                                .toList())));
            }
        }
    }

    private List<Integer> metLaat(List<Integer> delen, boolean naLaat) {
        return naLaat
                ? Stream.concat(delen.stream(), delen.stream().map(deel -> deel + soorten.size()))
                        .toList()
                : delen;
    }

    private static List<Plek> plekken(Vorm vorm) {
        int breed = vorm.tabel().kolommen().size();
        return IntStream.range(0, vorm.tabel().rijen().size() * breed)
                .mapToObj(i -> new Plek(0, i / breed, i % breed))
                .toList();
    }
}
