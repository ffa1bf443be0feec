// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Gebeurtenis;
import nl.baken.gedeeld.Gebeurtenis.Soort;
import nl.baken.gedeeld.Geschiedenisbron;
import nl.baken.logboek.Regellezer.Plek;
import nl.baken.logboek.Regellezer.Regel;
import nl.baken.logboek.proces.Stappen;
import nl.baken.logboek.proces.Stappen.Stap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of one number as one line of time, the newest first: the lines of the log, the steps of its processes and
 * what every module remembers. Only the log can be long; it is read a page at a time, the others whole. The caller knows
 * that the reader may see it.
 */
@Component
public class Geschiedenis {

    private static final long ONDER_DE_REGELS = 1_000_000;

    private final Regellezer lezer;
    private final Stappen stappen;
    private final List<Geschiedenisbron> bronnen;

    Geschiedenis(Regellezer lezer, Stappen stappen, List<Geschiedenisbron> bronnen) {
        this.lezer = lezer;
        this.stappen = stappen;
        this.bronnen = bronnen;
    }

    /**
     * One line as the page shows it.
     *
     * @param door account id, or null
     * @param namens account id of the person for whom somebody stood in, or null
     * @param compartiment its number, or null
     * @param spoor to find what belongs to the same request, or null when it is no line of the log
     */
    public record Moment(
            Plek plek,
            Soort soort,
            String wat,
            String bij,
            @Nullable String door,
            @Nullable String namens,
            @Nullable String compartiment,
            boolean geweigerd,
            Filter.@Nullable Spoor spoor) {

        public Instant op() {
            return plek.op();
        }
    }

    /** @param verder where the next page begins, or null when this is the end */
    record Blad(List<Moment> momenten, @Nullable Plek verder) {}

    /** @param soort only this kind, or null for all @param na where the page before ended, or null for the newest */
    @Transactional(readOnly = true)
    Blad lees(String nummer, @Nullable Soort soort, @Nullable Plek na, int hoogstens) {
        List<Moment> alle = new ArrayList<>();
        if (soort == null || soort == Soort.REGEL) {
            lezer.lees(Filter.altijd().met(nummer), na, hoogstens + 1).regels().stream()
                    .map(Geschiedenis::moment)
                    .forEach(alle::add);
        }
        if (soort != Soort.REGEL) {
            overige(nummer)
                    .filter(moment -> soort == null || moment.soort() == soort)
                    .filter(moment -> na == null || moment.plek().compareTo(na) < 0)
                    .forEach(alle::add);
        }
        alle.sort(Comparator.comparing(Moment::plek).reversed());
        return alle.size() > hoogstens
                ? new Blad(
                        List.copyOf(alle.subList(0, hoogstens)),
                        alle.get(hoogstens - 1).plek())
                : new Blad(List.copyOf(alle), null);
    }

    /** Whether any module knows this number. */
    boolean isBekend(String nummer) {
        return overige(nummer).findAny().isPresent();
    }

    /** With places of their own, below zero: of one moment they stand under the lines of the log, always in one order. */
    private Stream<Moment> overige(String nummer) {
        List<Gebeurtenis> alle = Stream.concat(
                        stappen.van(nummer).stream().map(Geschiedenis::gebeurtenis),
                        bronnen.stream().flatMap(bron -> bron.van(nummer).stream()))
                .sorted(Comparator.comparing(Gebeurtenis::op))
                .toList();
        List<Moment> momenten = new ArrayList<>();
        for (Gebeurtenis een : alle) {
            momenten.add(moment(een, momenten.size() - ONDER_DE_REGELS));
        }
        return momenten.stream();
    }

    private static Gebeurtenis gebeurtenis(Stap stap) {
        String einde = stap.einde() == null ? "" : " op " + Dag.moment(stap.einde());
        return new Gebeurtenis(
                stap.begin(),
                Soort.STAP,
                stap.label(),
                stap.soort().omschrijving() + " van proces " + stap.proces() + ". "
                        + stap.stand().omschrijving() + einde,
                stap.door(),
                null);
    }

    private static Moment moment(Gebeurtenis een, long plaats) {
        Compartiment welk = een.compartiment();
        return new Moment(
                new Plek(een.op(), plaats),
                een.soort(),
                een.wat(),
                een.bij(),
                een.door(),
                null,
                welk == null ? null : welk.nummer(),
                false,
                null);
    }

    private static Moment moment(Regel regel) {
        return new Moment(
                regel.plek(),
                Soort.REGEL,
                regel.wat(),
                Woorden.actie(regel.actie()) + ". Grond: " + regel.grond(),
                regel.medewerker(),
                regel.namens(),
                regel.compartiment(),
                !regel.toegestaan(),
                regel.vanSpoor());
    }
}
