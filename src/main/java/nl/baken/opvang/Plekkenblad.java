// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.opvang.Bezetting.Bed;
import nl.baken.opvang.Bezetting.Wachtende;
import nl.baken.opvang.Plekkenbord.Bord;
import nl.baken.opvang.Plekkenbord.Totaal;
import nl.baken.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When places come free, and who waits for one (P12, K07). For the same people as the board of places; who sees the
 * totals only, sees nothing of anybody here. A secret place has no name, and nobody has a number.
 */
@Service
public class Plekkenblad {

    private static final String GEHEIM = "Geheime plek";
    private static final String NIET_BEKEND = "Niet bekend";

    private final Plekkenbord bord;
    private final Bezetting bezetting;
    private final Termijnen termijnen;
    private final Clock klok;

    Plekkenblad(Plekkenbord bord, Bezetting bezetting, Termijnen termijnen, Clock klok) {
        this.bord = bord;
        this.bezetting = bezetting;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * One place.
     *
     * @param vrijVanaf in words
     * @param overTermijn how many have been in the COSM for longer than T22 allows
     */
    public record Plekregel(
            String naam,
            Opvangtype soort,
            Regio regio,
            int capaciteit,
            int bezet,
            int vrij,
            String vrijVanaf,
            long overTermijn) {}

    /** Somebody who waits. @param soort that fits best @param uren since the place was asked for @param nu where the client is in the meantime */
    public record Wachtregel(String soort, long uren, String nu) {}

    /** @param zietPlekken whether this person sees more than the totals */
    public record Blad(
            List<Totaal> totalen, boolean zietPlekken, List<Plekregel> plekken, List<Wachtregel> wachtenden) {}

    /** @throws NietGevonden for who has no business here */
    @Transactional
    public Blad bekijk() {
        Bord gezien = bord.bekijk();
        if (!gezien.zietPlekken()) {
            return new Blad(gezien.totalen(), false, List.of(), List.of());
        }
        Map<Long, List<Bed>> bedden = bezetting.bedden().stream().collect(Collectors.groupingBy(Bed::plek));
        Einden einden = new Einden(termijnen.einden(Verhuizing.COSM), termijnen.einden(Verhuizing.KORT));
        return new Blad(
                gezien.totalen(),
                true,
                gezien.plekken().stream()
                        .map(plek -> regel(plek, bedden.getOrDefault(plek.id(), List.of()), einden))
                        .toList(),
                bezetting.wachtenden().stream().map(this::regel).toList());
    }

    /** Until when somebody may stay, from the arrival on. */
    private record Einden(Function<Instant, Optional<Instant>> cosm, Function<Instant, Optional<Instant>> kort) {

        Optional<Instant> van(Bed bed) {
            if (bed.aangekomenOp() == null) {
                return Optional.empty();
            }
            return switch (bed.soort()) {
                case COSM -> cosm.apply(Dag.begin(bed.aangekomenOp()));
                case UREN_72 -> kort.apply(Dag.begin(bed.aangekomenOp()));
                default -> Optional.empty();
            };
        }
    }

    private Plekregel regel(Plek plek, List<Bed> bedden, Einden einden) {
        return new Plekregel(
                plek.geheim() ? GEHEIM : plek.inWoorden(),
                plek.soort(),
                plek.regio(),
                plek.capaciteit(),
                plek.bezet(),
                plek.vrij(),
                vrijVanaf(plek, bedden, einden),
                bedden.stream()
                        .filter(bed -> bed.soort() == Opvangtype.COSM)
                        .flatMap(bed -> einden.van(bed).stream())
                        .filter(einde -> einde.isBefore(klok.instant()))
                        .count());
    }

    /**
     * What a plan says goes before what a rule says; a day that has passed says nothing any more. With more people than
     * beds the first to leave make no room.
     */
    private String vrijVanaf(Plek plek, List<Bed> bedden, Einden einden) {
        if (plek.vrij() > 0) {
            return "Nu";
        }
        LocalDate vandaag = LocalDate.now(klok);
        return bedden.stream()
                .flatMap(bed -> bed.streefdatum() == null
                        ? einden.van(bed).map(einde -> LocalDate.ofInstant(einde, klok.getZone())).stream()
                        : Stream.of(bed.streefdatum()))
                .filter(dag -> !dag.isBefore(vandaag))
                .sorted()
                .skip(plek.bezet() - plek.capaciteit())
                .findFirst()
                .map(Dag::toon)
                .orElse(NIET_BEKEND);
    }

    private Wachtregel regel(Wachtende wachtende) {
        return new Wachtregel(
                wachtende.soorten().stream()
                        .findFirst()
                        .map(Opvangtype::omschrijving)
                        .orElse("Nog niet bepaald"),
                Duration.between(wachtende.sinds(), klok.instant()).toHours(),
                wachtende.verblijft() ? "Op een andere plek" : "Zonder plek");
    }
}
