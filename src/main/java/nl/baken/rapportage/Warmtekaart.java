// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.rapportage.proces.Nieuwste;
import nl.baken.rapportage.proces.Nieuwste.Knoop;
import nl.baken.rapportage.proces.Nieuwste.Proces;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often the steps of a process are done, how long they take, where it waits and where it breaks a deadline. Counts of
 * one to four, and what gives them away, are kept from all but the team leader, and then the duration too.
 */
@Service
public class Warmtekaart {

    private final Stapmetingen metingen;
    private final Nieuwste modellen;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Warmtekaart(
            Stapmetingen metingen,
            Nieuwste modellen,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.metingen = metingen;
        this.modellen = modellen;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** @param toen a period to compare with, or null */
    public record Vraag(Maandperiode periode, @Nullable Maandperiode toen, Meting meting, Volgorde volgorde) {}

    /**
     * One process.
     *
     * @param geheel the process as a whole, from start to end
     * @param stappen of the newest model
     * @param eerdere steps that only an earlier version of the model had; not in the drawing
     */
    public record Kaart(
            Proces proces,
            Stapcijfer geheel,
            @Nullable Stapcijfer geheelToen,
            List<Stapregel> stappen,
            List<Stapregel> eerdere,
            List<Treden.Trede> legenda) {

        public boolean isLeeg() {
            return stappen.stream()
                            .allMatch(regel -> isNiets(regel.nu()) && (regel.toen() == null || isNiets(regel.toen())))
                    && eerdere.isEmpty();
        }

        public boolean isAfgeschermd() {
            return Stream.concat(
                            Stream.of(geheel),
                            Stream.of(stappen, eerdere).flatMap(List::stream).map(Stapregel::nu))
                    .anyMatch(Stapcijfer::isAfgeschermd);
        }

        private static boolean isNiets(Stapcijfer cijfer) {
            return Stream.of(cijfer.klaar(), cijfer.open(), cijfer.teLaat(), cijfer.afgebroken())
                    .allMatch(cel -> cel.aantal() == 0);
        }
    }

    /**
     * One process in the list of all.
     *
     * @param langste the step with the longest median that the reader may see, or null
     */
    public record Procesregel(Proces proces, Stapcijfer geheel, @Nullable Stapregel langste, String teLaat) {}

    @Transactional
    public List<Procesregel> processen(Maandperiode periode) {
        meldInzage("", periode);
        Stapmetingen.Meetblad blad = metingen.nu("", periode, vandaag(), zietAlles());
        return modellen.alle().stream().map(proces -> procesregel(proces, blad)).toList();
    }

    /** @throws NietGevonden when there is no such process */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Kaart kaart(String sleutel, Vraag vraag) {
        Proces proces = modellen.van(sleutel).orElseThrow(NietGevonden::new);
        meldInzage(sleutel + " ", vraag.periode());
        if (vraag.toen() != null) {
            meldInzage(sleutel + " ", vraag.toen());
        }
        Stapmetingen.Meetblad nu = metingen.nu(sleutel, vraag.periode(), vandaag(), zietAlles());
        Stapmetingen.Meetblad toen =
                vraag.toen() == null ? null : metingen.in(sleutel, vraag.toen(), vandaag(), zietAlles());
        List<Knoop> knopen = modellen.knopen(sleutel);
        Treden treden = new Treden(
                vraag.meting(),
                knopen.stream()
                        .map(knoop -> cijfer(nu.stap(sleutel, knoop.id())))
                        .toList());
        return new Kaart(
                proces,
                cijfer(nu.proces(sleutel)),
                toen == null ? null : cijfer(toen.proces(sleutel)),
                regels(sleutel, knopen, nu, toen, vraag, treden),
                regels(sleutel, eerdere(sleutel, knopen, nu, toen), nu, toen, vraag, treden),
                treden.legenda());
    }

    /** The drawing says nothing of anybody, so only its page is logged. @throws NietGevonden as there */
    @Transactional(readOnly = true, noRollbackFor = NietGevonden.class)
    public String model(String sleutel) {
        return modellen.model(sleutel).orElseThrow(NietGevonden::new);
    }

    private Procesregel procesregel(Proces proces, Stapmetingen.Meetblad blad) {
        String sleutel = proces.sleutel();
        List<Stapregel> stappen = modellen.knopen(sleutel).stream()
                .map(knoop -> Stapregel.ongetekend(knoop, cijfer(blad.stap(sleutel, knoop.id()))))
                .sorted(Volgorde.DUUR.vergelijker())
                .toList();
        return new Procesregel(
                proces,
                cijfer(blad.proces(sleutel)),
                stappen.stream()
                        .filter(regel -> regel.nu().duur().orElse(0) > 0)
                        .findFirst()
                        .orElse(null),
                samen(stappen.stream().map(regel -> regel.nu().teLaat()).toList()));
    }

    /** Of what is hidden only that there is some: the exact sum would give away what stands hidden on the other page. */
    private static String samen(Collection<Cel> cellen) {
        long bekend = cellen.stream().filter(Cel::isOpen).mapToLong(Cel::aantal).sum();
        boolean meer = cellen.stream().anyMatch(cel -> !cel.isOpen());
        return meer ? "meer dan " + bekend : Long.toString(bekend);
    }

    private List<Stapregel> regels(
            String sleutel,
            Collection<Knoop> knopen,
            Stapmetingen.Meetblad nu,
            Stapmetingen.@Nullable Meetblad toen,
            Vraag vraag,
            Treden treden) {
        return knopen.stream()
                .map(knoop -> Stapregel.van(
                        knoop,
                        cijfer(nu.stap(sleutel, knoop.id())),
                        toen == null ? null : cijfer(toen.stap(sleutel, knoop.id())),
                        vraag.meting(),
                        treden))
                .sorted(vraag.volgorde().vergelijker())
                .toList();
    }

    private Collection<Knoop> eerdere(
            String sleutel, List<Knoop> knopen, Stapmetingen.Meetblad nu, Stapmetingen.@Nullable Meetblad toen) {
        Set<String> ids = new TreeSet<>(nu.stappen(sleutel));
        if (toen != null) {
            ids.addAll(toen.stappen(sleutel));
        }
        knopen.forEach(knoop -> ids.remove(knoop.id()));
        Map<String, Knoop> bekend = modellen.uitEerdere(sleutel, ids);
        return ids.stream().map(bekend::get).toList();
    }

    /** As in {@code zaak 2026-01/2026-03}. */
    private void meldInzage(String wat, Maandperiode periode) {
        gebeurtenissen.publishEvent(Inzage.van("stuurinformatie", wat + periode.van() + "/" + periode.tot(), "rol"));
    }

    private Stapcijfer cijfer(Stapmeting meting) {
        return Stapcijfer.van(meting, zietAlles(), vandaag());
    }

    private boolean zietAlles() {
        return huidige.wie().heeft(Rol.TEAMLEIDER_ZC);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
