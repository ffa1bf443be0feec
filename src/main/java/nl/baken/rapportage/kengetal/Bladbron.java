// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Ftebron.Fte;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Waarderegel;
import org.jspecify.annotations.Nullable;

/** What was read for one page, as counts that its reader may see; each grid is made once. */
final class Bladbron {

    private static final String GEBEURD = "gebeurd";

    private final Map<String, List<Waarderegel>> regels;
    private final Kengetallen kengetallen;
    private final Keuze keuze;
    private final boolean precies;
    private final LocalDate vandaag;
    private final Omgeving omgeving;
    private final Map<String, Rooster> roosters = new HashMap<>();

    /**
     * What the figures need beside counts.
     *
     * @param gewichten of the parts of K05
     * @param fte on a day
     * @param perFte weighted cases that one fte carries by the norm, null when nobody asks
     * @param teVeel percent of the norm above which it is too much, null when nobody set that
     * @param grondslag norms of other days, case-weeks and keys
     */
    record Omgeving(
            Map<String, BigDecimal> gewichten,
            Function<LocalDate, Optional<Fte>> fte,
            @Nullable BigDecimal perFte,
            @Nullable BigDecimal teVeel,
            Grondslag grondslag) {}

    /** @param precies whether the reader sees every count */
    Bladbron(
            Collection<Waarderegel> regels,
            Kengetallen kengetallen,
            Keuze keuze,
            boolean precies,
            LocalDate vandaag,
            Omgeving omgeving) {
        this.regels = regels.stream()
                .collect(Collectors.groupingBy(regel -> regel.regel().cijfer()));
        this.kengetallen = kengetallen;
        this.keuze = keuze;
        this.precies = precies;
        this.vandaag = vandaag;
        this.omgeving = omgeving;
    }

    Keuze keuze() {
        return keuze;
    }

    boolean precies() {
        return precies;
    }

    LocalDate vandaag() {
        return vandaag;
    }

    Omgeving omgeving() {
        return omgeving;
    }

    Rooster gebeurd(String cijfer) {
        return rooster(GEBEURD, cijfer, Tijdindelingen.gebeurd(keuze.jaren()));
    }

    Rooster stand(String cijfer) {
        return rooster("stand", cijfer, Tijdindelingen.stand(perioden()));
    }

    Rooster gemiddeld(String cijfer) {
        return rooster("gemiddeld", cijfer, Tijdindelingen.gemiddeld(perioden(), vandaag));
    }

    Rooster open(String cijfer, int dagen) {
        return rooster("open" + dagen, cijfer, Tijdindelingen.open(vandaag, dagen));
    }

    Rooster vooruit(String cijfer, int dagen) {
        return rooster("vooruit" + dagen, cijfer, Tijdindelingen.vooruit(vandaag, dagen));
    }

    /** Sums of the whole region by month, whatever municipality or group is asked: nobody is in them. */
    Rooster sommen(String cijfer) {
        return roosters.computeIfAbsent(
                "sommen " + cijfer,
                s -> Rooster.van(
                        regels.getOrDefault(cijfer, List.of()),
                        Tijdindelingen.gebeurd(keuze.jaren()),
                        Deling.OPTELBAAR,
                        keuze.heleRegio()));
    }

    /**
     * Days that something was there in these months, in the whole region, by what a count is of. Exact: only for what is
     * in nobody's file, or to decide whether something else may be shown.
     */
    Map<String, Long> dagen(String cijfer, Collection<Periode> maanden, Function<Telregel, String> waarvan) {
        Tijdindeling tijden = Tijdindelingen.gemiddeld(List.copyOf(maanden), vandaag);
        return regels.getOrDefault(cijfer, List.of()).stream()
                .filter(regel -> regel.waarde().equals(Plek.ALLES))
                .map(Waarderegel::regel)
                .collect(Collectors.groupingBy(
                        waarvan, Collectors.summingLong(regel -> tijden.bijdrage(regel).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())));
    }

    /** The months of this period that have begun. @param heel only those that are over */
    List<Periode> maanden(Periode periode, boolean heel) {
        return Stream.iterate(
                        Periode.Soort.MAAND.om(periode.van()),
                        maand -> maand.van().isBefore(periode.tot()),
                        Periode::volgende)
                .filter(maand ->
                        heel ? !maand.tot().isAfter(vandaag) : !maand.van().isAfter(vandaag))
                .toList();
    }

    Set<String> geteld(String cijfer) {
        return regels.getOrDefault(cijfer, List.of()).stream()
                .map(regel -> regel.regel().onderdeel())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the last day of what is shown that has begun. */
    Optional<Fte> fteNu() {
        return fte(keuze.tot());
    }

    Optional<Fte> fte(Periode periode) {
        return omgeving.fte().apply(laatsteDag(periode));
    }

    /** Whether this is below the norm of the last day of that period that has begun. */
    boolean isTeWeinig(@Nullable String norm, String sleutel, double waarde) {
        return norm != null
                && omgeving.grondslag()
                        .norm(norm, laatsteDag(periode(sleutel)))
                        .filter(grens -> waarde < grens.doubleValue())
                        .isPresent();
    }

    /** That has begun. */
    LocalDate laatsteDag(Periode periode) {
        LocalDate laatste = periode.tot().minusDays(1);
        return laatste.isAfter(vandaag) ? vandaag : laatste;
    }

    /** @param sleutel of one of {@link #perioden} */
    Periode periode(String sleutel) {
        return perioden().stream()
                .filter(periode -> periode.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }

    /** Those that are shown, and the year so far. */
    List<Periode> perioden() {
        return Stream.concat(keuze.perioden().stream(), keuze.jaren().stream()).toList();
    }

    private Rooster rooster(String soort, String cijfer, Tijdindeling tijden) {
        String sleutel = soort + " " + cijfer;
        if (!roosters.containsKey(sleutel)) {
            Set<String> samen = soort.equals(GEBEURD) ? kengetallen.samen(cijfer) : Set.of(cijfer);
            Map<String, Rooster> nieuw = new TreeMap<>();
            samen.forEach(ander -> nieuw.put(ander, rooster(ander, tijden)));
            if (!precies) {
                Roosterverberging.verberg(nieuw, kengetallen.gelijk(samen), keuze);
            }
            nieuw.forEach((ander, rooster) -> roosters.put(soort + " " + ander, rooster));
        }
        return roosters.get(sleutel);
    }

    private Rooster rooster(String cijfer, Tijdindeling tijden) {
        return Rooster.van(
                regels.getOrDefault(cijfer, List.of()), tijden, kengetallen.deling(cijfer, geteld(cijfer)), keuze);
    }
}
