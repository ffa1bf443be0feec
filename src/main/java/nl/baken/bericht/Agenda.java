// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.bericht.Agendabron;
import nl.baken.gedeeld.bericht.Agendapunt;
import nl.baken.gedeeld.bericht.Agendaregel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is coming for the person at the keyboard, as the modules know it. */
@Service
public class Agenda {

    private static final String GROND = "eigen";

    private final List<Agendabron> bronnen;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Agenda(List<Agendabron> bronnen, HuidigeMedewerker huidige, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.bronnen = bronnen;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** One month, in order; what takes the whole day comes before what has a time. */
    @Transactional
    public List<Agendaregel> bekijk(YearMonth maand) {
        Medewerker wie = huidige.wie();
        gebeurtenissen.publishEvent(Inzage.van("eigen agenda", wie.id(), GROND));
        return bronnen.stream()
                .flatMap(bron ->
                        bron.komend(wie, maand.atDay(1), maand.plusMonths(1).atDay(1)).stream())
                .sorted(Comparator.comparing(Agendaregel::dag)
                        .thenComparing(regel -> regel.tijd() == null ? LocalTime.MIN : regel.tijd())
                        .thenComparing(Agendaregel::tekst))
                .toList();
    }

    /**
     * A calendar file to take along.
     *
     * @throws NietGevonden when there is no such entry, or not for this person
     */
    @Transactional
    public String bestand(String uid) {
        Medewerker wie = huidige.wie();
        Agendapunt punt = bronnen.stream()
                .map(bron -> bron.zoek(uid, wie))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(NietGevonden::new);
        gebeurtenissen.publishEvent(Inzage.van(Actie.EXPORTEREN, "eigen agenda", wie.id(), GROND));
        return Agendabestand.vanJezelf(punt).schrijf(klok.instant());
    }
}
