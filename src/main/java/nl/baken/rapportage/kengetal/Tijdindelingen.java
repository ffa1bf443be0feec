// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.telling.Telregel;

/** The ways in which moments are told: what happened in a period, what was there at the end of it, what is open now. */
final class Tijdindelingen {

    static final String TE_LAAT = "te_laat";
    static final String KOMT = "komt";
    static final String LATER = "later";
    static final String KORT = "kort";
    static final String LANG = "lang";

    private Tijdindelingen() {}

    /** By month, quarter and year: those of whole years, whatever part of them is shown. */
    static Tijdindeling gebeurd(List<Periode> jaren) {
        List<Periode> groter = jaren.stream()
                .flatMap(jaar -> Stream.concat(Stream.of(jaar), jaar.delen().stream()))
                .toList();
        return new Tijdindeling() {
            @Override
            public Map<String, Long> bijdrage(Telregel regel) {
                return Stream.of(Soort.values())
                        .collect(Collectors.toMap(soort -> soort.om(regel.dag()).sleutel(), soort -> regel.aantal()));
            }

            @Override
            public List<List<String>> lijnen() {
                return groter.stream()
                        .map(geheel -> Stream.concat(geheel.delen().stream(), Stream.of(geheel))
                                .map(Periode::sleutel)
                                .toList())
                        .toList();
            }
        };
    }

    /** How many there were at the end of each period; of one that has not ended, how many there are today. */
    static Tijdindeling stand(List<Periode> perioden) {
        return new Tijdindeling() {
            @Override
            public Map<String, Long> bijdrage(Telregel regel) {
                return perioden.stream()
                        .filter(periode -> regel.dag().isBefore(periode.tot()))
                        .collect(Collectors.toMap(Periode::sleutel, periode -> regel.aantal(), (een, ander) -> een));
            }

            /** Stands of two moments don't add up. */
            @Override
            public List<List<String>> lijnen() {
                return List.of();
            }
        };
    }

    /** How many there were on average: days that one was there, shared over the days that have passed. */
    static Tijdindeling gemiddeld(List<Periode> perioden, LocalDate vandaag) {
        Map<String, Long> dagen = new HashMap<>();
        perioden.forEach(periode -> dagen.put(periode.sleutel(), dagen(periode, vandaag)));
        return new Tijdindeling() {
            @Override
            public Map<String, Long> bijdrage(Telregel regel) {
                Map<String, Long> som = new LinkedHashMap<>();
                for (Periode periode : perioden) {
                    if (regel.dag().isBefore(periode.tot())) {
                        LocalDate van = regel.dag().isBefore(periode.van()) ? periode.van() : regel.dag();
                        long weg = periode.bevat(regel.dag()) ? regel.dagsom() : 0;
                        long over = Math.max(0, ChronoUnit.DAYS.between(van, einde(periode, vandaag)));
                        som.put(periode.sleutel(), over * regel.aantal() - weg);
                    }
                }
                return som;
            }

            @Override
            public List<List<String>> lijnen() {
                return List.of();
            }

            @Override
            public long deler(String tijd) {
                return Math.max(1, dagen.getOrDefault(tijd, 1L));
            }
        };
    }

    /** What has to be done: before today, within so many days, and after that. */
    static Tijdindeling vooruit(LocalDate vandaag, int dagen) {
        return emmers(
                dag -> dag.isBefore(vandaag) ? TE_LAAT : dag.isAfter(vandaag.plusDays(dagen)) ? LATER : KOMT,
                List.of(TE_LAAT, KOMT, LATER));
    }

    /** What is open: for at most so many days, or longer. */
    static Tijdindeling open(LocalDate vandaag, int dagen) {
        return emmers(dag -> dag.isBefore(vandaag.minusDays(dagen)) ? LANG : KORT, List.of(KORT, LANG));
    }

    private static Tijdindeling emmers(Function<LocalDate, String> emmer, List<String> emmers) {
        return new Tijdindeling() {
            @Override
            public Map<String, Long> bijdrage(Telregel regel) {
                Map<String, Long> som = new HashMap<>();
                som.put(Plek.ALLES, regel.aantal());
                regel.vakken()
                        .forEach((dag, aantal) -> som.merge(emmer.apply(LocalDate.ofEpochDay(dag)), aantal, Long::sum));
                return som;
            }

            @Override
            public List<List<String>> lijnen() {
                return List.of(
                        Stream.concat(emmers.stream(), Stream.of(Plek.ALLES)).toList());
            }
        };
    }

    static long dagen(Periode periode, LocalDate vandaag) {
        return Math.max(0, ChronoUnit.DAYS.between(periode.van(), einde(periode, vandaag)));
    }

    private static LocalDate einde(Periode periode, LocalDate vandaag) {
        LocalDate morgen = vandaag.plusDays(1);
        return morgen.isBefore(periode.tot()) ? morgen : periode.tot();
    }
}
