// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.training.Certificaatopslag.Certificaat;
import nl.baken.training.Certificaatopslag.Los;
import nl.baken.training.Doelgroepopslag.Omvang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P11.9: how many of a target group hold a certificate that counts on a day. The size is the last one on or before that
 * day. Head counts and unknowns stand beside it and never in it.
 */
@Service
class Trainingsdekking {

    static final String NORM = "training_dekking";

    private final Doelgroepopslag doelgroepen;
    private final Certificaatopslag certificaten;
    private final Normen normen;

    Trainingsdekking(Doelgroepopslag doelgroepen, Certificaatopslag certificaten, Normen normen) {
        this.doelgroepen = doelgroepen;
        this.certificaten = certificaten;
        this.normen = normen;
    }

    /**
     * @param doel size of the group, null when nobody gave one
     * @param peildatum from when that size is
     * @param geaggregeerd of which an organisation gave a count only
     * @param procent null without a size
     */
    record Rij(
            String organisatie,
            String functie,
            @Nullable Integer doel,
            @Nullable LocalDate peildatum,
            int gecertificeerd,
            int geaggregeerd,
            int onbekend,
            int begonnen,
            @Nullable Integer procent,
            boolean onderNorm) {}

    private record Plek(String organisatie, String functie) {}

    /** In percent, as it was on that day. */
    int norm(LocalDate dag) {
        return normen.waarde(NORM, dag).intValue();
    }

    /** By organisation and function. @param gemeente or null for all */
    @Transactional(readOnly = true)
    public List<Rij> op(LocalDate dag, @Nullable String gemeente) {
        Map<Plek, Omvang> doelen = doelen(dag, gemeente);
        Map<Plek, Long> gecertificeerd = gecertificeerd(dag);
        Map<Plek, Map<String, Integer>> los = los(dag);
        List<String> eigen = Doelgroepopslag.namen(doelgroepen.organisaties(gemeente));
        TreeMap<String, Plek> plekken = new TreeMap<>();
        for (Collection<Plek> groep : List.of(doelen.keySet(), gecertificeerd.keySet(), los.keySet())) {
            groep.stream()
                    .filter(plek -> eigen.contains(plek.organisatie()))
                    .forEach(plek -> plekken.put(plek.organisatie() + '|' + plek.functie(), plek));
        }
        int norm = norm(dag);
        return plekken.values().stream()
                .map(plek -> rij(
                        plek,
                        doelen.get(plek),
                        gecertificeerd.getOrDefault(plek, 0L).intValue(),
                        los.getOrDefault(plek, Map.of()),
                        norm))
                .toList();
    }

    private static Rij rij(Plek plek, @Nullable Omvang doel, int gecertificeerd, Map<String, Integer> los, int norm) {
        Integer procent = doel == null || doel.aantal() == 0 ? null : procent(gecertificeerd, doel.aantal());
        return new Rij(
                plek.organisatie(),
                plek.functie(),
                doel == null ? null : doel.aantal(),
                doel == null ? null : doel.peildatum(),
                gecertificeerd,
                los.getOrDefault("geaggregeerd", 0),
                los.getOrDefault("onbekend", 0),
                los.getOrDefault("begonnen", 0),
                procent,
                procent != null && procent < norm);
    }

    /** Rounded down: 59.9 is not yet 60. */
    private static int procent(int deel, int geheel) {
        return (int) (100L * deel / geheel);
    }

    private Map<Plek, Omvang> doelen(LocalDate dag, @Nullable String gemeente) {
        Map<Plek, Omvang> doelen = new HashMap<>();
        doelgroepen.omvangen(gemeente).stream()
                .filter(omvang -> !omvang.peildatum().isAfter(dag))
                .forEach(omvang -> doelen.put(new Plek(omvang.organisatie(), omvang.functie()), omvang));
        return doelen;
    }

    /** A person counts once, where the last training was. */
    private Map<Plek, Long> gecertificeerd(LocalDate dag) {
        Map<Long, Plek> laatste = new HashMap<>();
        for (Certificaat certificaat : certificaten.op(dag)) {
            laatste.put(certificaat.persoon(), new Plek(certificaat.organisatie(), certificaat.functie()));
        }
        return laatste.values().stream().collect(Collectors.groupingBy(plek -> plek, Collectors.counting()));
    }

    private Map<Plek, Map<String, Integer>> los(LocalDate dag) {
        Map<Plek, Map<String, Integer>> los = new HashMap<>();
        for (Los deel : certificaten.los(dag)) {
            los.computeIfAbsent(new Plek(deel.organisatie(), deel.functie()), plek -> new HashMap<>())
                    .merge(deel.wat(), deel.aantal(), Integer::sum);
        }
        return los;
    }

    /**
     * The organisations that are below the norm over all their functions together (P11.10).
     *
     * @param afgeschermd only those of which a reader of counts sees every count: else it would tell of the hidden ones
     */
    @Transactional(readOnly = true)
    public List<Doelgroepopslag.Organisatie> onderNorm(LocalDate dag, boolean afgeschermd) {
        Map<String, List<Rij>> rijen = op(dag, null).stream()
                .filter(rij -> rij.doel() != null)
                .collect(Collectors.groupingBy(Rij::organisatie));
        int norm = norm(dag);
        List<Doelgroepopslag.Organisatie> laag = new ArrayList<>(doelgroepen.organisaties(null));
        laag.removeIf(organisatie -> isGenoeg(rijen.getOrDefault(organisatie.naam(), List.of()), norm, afgeschermd));
        return laag;
    }

    private static boolean isGenoeg(List<Rij> rijen, int norm, boolean afgeschermd) {
        return samen(rijen).orElse(norm) >= norm
                || (afgeschermd && rijen.stream().anyMatch(Dekkingsregel::isDicht));
    }

    private static OptionalInt samen(List<Rij> rijen) {
        Map<String, Integer> doelen = new HashMap<>();
        Map<String, Integer> gecertificeerd = new HashMap<>();
        rijen.forEach(rij -> {
            doelen.put(rij.functie(), Objects.requireNonNull(rij.doel()));
            gecertificeerd.put(rij.functie(), rij.gecertificeerd());
        });
        return Dekkingsgraad.procent(doelen, gecertificeerd);
    }
}
