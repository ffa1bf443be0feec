// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people may do to a deadline that our own rules set: give it a later end, let it stand still, let it run again.
 * Who may is for the module that owns the number to ask, and so is the line in its log.
 */
@Service
public class Termijnwijzigingen {

    private final TermijnRepository termijnen;
    private final WijzigingRepository wijzigingen;
    private final Kalenders kalenders;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Termijnwijzigingen(
            JdbcClient jdbc,
            Kluis kluis,
            HuidigeMedewerker huidige,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.termijnen = new TermijnRepository(jdbc);
        this.wijzigingen = new WijzigingRepository(jdbc, kluis);
        this.kalenders = new Kalenders(jdbc);
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws Weigering when the rule is not ours to move, or the day is not later */
    @Transactional
    public Termijn verleng(String nummer, long id, VerzetTermijn opdracht) {
        Instant nu = nu();
        Termijn termijn = houdVast(nummer, id);
        eisVerlengbaar(termijn);
        if (termijn.isGepauzeerd()) {
            throw new Weigering("Deze termijn is gepauzeerd. Hervat hem eerst.");
        }
        eisLatereDag(termijn, opdracht.naar(), nu);
        Instant einde = Termijnrekening.eindeVan(opdracht.naar());
        wijzigingen.updateVerzet(id, einde, waarschuwt(termijn, einde), nu);
        return bewaar(termijn, Wijziging.Soort.VERZET, einde, opdracht.reden(), nu);
    }

    /**
     * The law itself lets it take longer, once: until the end that another rule gives from the same anchor.
     *
     * @param naar the end by that rule
     * @throws Weigering when it no longer runs, or ran out already
     */
    @Transactional
    public Termijn verlengVolgensDeWet(Termijn welke, Instant naar, Geheim reden) {
        Instant nu = nu();
        Termijn termijn = houdVast(welke.nummer(), welke.id());
        if (!termijn.loopt() || termijn.isTeLaat(nu)) {
            throw new Weigering("De termijn is al voorbij. Verlengen kan niet meer: antwoord zo snel mogelijk.");
        }
        wijzigingen.updateVerzet(termijn.id(), naar, waarschuwt(termijn, naar), nu);
        return bewaar(termijn, Wijziging.Soort.VERZET, naar, reden, nu);
    }

    /** From now on it is not late and doesn't warn. @throws Weigering when the rule is not ours, or it is late already */
    @Transactional
    public Termijn pauzeer(String nummer, long id, PauzeerTermijn opdracht) {
        Instant nu = nu();
        Termijn termijn = houdVast(nummer, id);
        eisVerlengbaar(termijn);
        if (termijn.isGepauzeerd()) {
            throw new Weigering("Deze termijn is al gepauzeerd.");
        }
        if (termijn.isTeLaat(nu)) {
            throw new Weigering("Deze termijn is al voorbij. Pauzeren kan niet meer, verzetten wel.");
        }
        wijzigingen.updatePauze(id, nu);
        return bewaar(termijn, Wijziging.Soort.GEPAUZEERD, termijn.vervalt(), opdracht.reden(), nu);
    }

    /** The end moves by the time it stood still. @throws Weigering when it doesn't stand still */
    @Transactional
    public Termijn hervat(String nummer, long id, HervatTermijn opdracht) {
        Instant nu = nu();
        Termijn termijn = houdVast(nummer, id);
        Instant sinds = termijn.isGepauzeerd() ? termijn.gepauzeerdOp() : null;
        if (sinds == null) {
            throw new Weigering("Deze termijn is niet gepauzeerd.");
        }
        Instant einde = rekening(termijn).naPauze(termijn.vervalt(), termijn.duur(), sinds, nu);
        wijzigingen.updateHervat(id, einde, waarschuwt(termijn, einde));
        return bewaar(termijn, Wijziging.Soort.HERVAT, einde, opdracht.reden(), nu);
    }

    /** How the deadlines of a signal or case changed, oldest first. */
    @Transactional(readOnly = true)
    public List<Wijziging> van(String nummer) {
        return wijzigingen.findAlle(nummer);
    }

    private Termijn houdVast(String nummer, long id) {
        if (!wijzigingen.houdVast(nummer, id)) {
            throw new NietGevonden();
        }
        return termijnen.read(id);
    }

    private static void eisVerlengbaar(Termijn termijn) {
        if (!termijn.loopt()) {
            throw new Weigering("Deze termijn loopt niet meer.");
        }
        if (!termijn.volgens().verlengbaar()) {
            throw new Weigering(
                    switch (termijn.basis()) {
                        case WET -> "Deze termijn staat in de wet. Je kunt hem niet verzetten of pauzeren.";
                        case BELEID -> "Deze termijn is beleid van de overheid. Je kunt hem niet verzetten of pauzeren.";
                        case PRAKTIJK, VOORSTEL -> "Deze termijn ligt vast. Je kunt hem niet verzetten of pauzeren.";
                    });
        }
    }

    private static void eisLatereDag(Termijn termijn, LocalDate naar, Instant nu) {
        LocalDate vandaag = Termijnrekening.dagVan(nu);
        if (naar.isBefore(vandaag)) {
            throw new Weigering("naar", "Deze dag is al voorbij. Kies vandaag of een dag daarna.");
        }
        if (!Termijnrekening.eindeVan(naar).isAfter(termijn.vervalt())) {
            throw new Weigering(
                    "naar",
                    "De termijn loopt al tot en met " + Dag.toon(termijn.laatsteDag()) + ". Kies een latere dag.");
        }
        if (naar.isAfter(vandaag.plusYears(1))) {
            throw new Weigering("naar", "Dit is meer dan een jaar verder. Controleer het jaartal.");
        }
    }

    private Termijn bewaar(Termijn was, Wijziging.Soort soort, Instant naar, @Nullable Geheim reden, Instant nu) {
        wijzigingen.insert(new Wijziging(
                was.id(), soort, was.vervalt(), naar, reden, huidige.wie().id(), nu));
        Termijn nieuw = termijnen.read(was.id());
        gebeurtenissen.publishEvent(
                new TermijnVerzet(nieuw.nummer(), nieuw.regel(), nieuw.isGepauzeerd() ? null : nieuw.vervalt()));
        return nieuw;
    }

    private List<Instant> waarschuwt(Termijn termijn, Instant einde) {
        return rekening(termijn).verschoven(termijn.waarschuwt(), termijn.duur(), termijn.vervalt(), einde);
    }

    private Termijnrekening rekening(Termijn termijn) {
        return kalenders.rekening(termijn.volgens());
    }

    private Instant nu() {
        return klok.instant().truncatedTo(SECONDS);
    }
}
