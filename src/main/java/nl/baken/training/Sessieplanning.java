// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P11.3: a session gets a day, a place, a trainer with a certificate that counts, and people. */
@Service
public class Sessieplanning {

    private static final String PLANNEN = "sessie-plannen";
    private static final int JAREN = 3;

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Deelnemerinvoer invoer;
    private final Certificaatopslag certificaten;
    private final Geldigheid geldigheid;
    private final Trainingstoegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Sessieplanning(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Deelnemerinvoer invoer,
            Certificaatopslag certificaten,
            Geldigheid geldigheid,
            Trainingstoegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.invoer = invoer;
        this.certificaten = certificaten;
        this.geldigheid = geldigheid;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(PLANNEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(TrainingNummer nummer) {
        Sessie sessie = sessies.zoek(nummer).orElseThrow(NietGevonden::new);
        List<Keuze> trainers = certificaten.trainers(LocalDate.now(klok)).stream()
                .map(id -> new Keuze(
                        String.valueOf(id),
                        deelnemers.naam(id).map(Geheim::tekst).orElse("Naam verwijderd")))
                .toList();
        return Voorinvulling.leeg()
                .feit("soort", sessie.soort().omschrijving())
                .feit("organisatie", sessie.organisatienaam())
                .feit("elearning", sessie.isELearning())
                .keuzes("trainers", trainers);
    }

    @Taak(PLANNEN)
    @Transactional
    public Sturing plan(TrainingNummer nummer, PlanSessie plan) {
        toegang.eis(nummer);
        Sessie sessie = sessies.houdVast(nummer).orElseThrow(NietGevonden::new);
        eisJaartal(plan.datum());
        geldigheid.eisGeldig("datum", plan.datum());
        Instant begint = moment(plan.datum(), plan.van());
        Instant eindigt = moment(plan.datum(), plan.tot());
        if (!sessie.isELearning()) {
            eisUrenEnTrainer(plan);
        }
        if (sessie.isELearning()) {
            // It can be done from the day that it was offered.
            begint = Dag.begin(LocalDate.now(klok).isBefore(plan.datum()) ? LocalDate.now(klok) : plan.datum());
        }
        sessies.plan(nummer, plan, begint, eindigt);
        invoer.voegToe(sessie, plan.deelnemers(), "deelnemers", false);
        gebeurtenissen.publishEvent(new Handeling("training gepland", nummer.waarde(), "taak"));
        return Sturing.met(Trainingswoorden.SESSIE_GEWEEST, Date.from(eindigt));
    }

    /** A training that was can be entered too, but a year with a wrong digit must not become a certificate. */
    private void eisJaartal(LocalDate dag) {
        LocalDate vandaag = LocalDate.now(klok);
        if (dag.isBefore(vandaag.minusYears(JAREN)) || dag.isAfter(vandaag.plusYears(JAREN))) {
            throw new Weigering("datum", "Deze dag ligt meer dan " + JAREN + " jaar van nu. Controleer het jaartal.");
        }
    }

    private void eisUrenEnTrainer(PlanSessie plan) {
        if (!plan.van().isBefore(plan.tot())) {
            throw new Weigering("einde", "Het einde ligt voor het begin. Vul een latere tijd in.");
        }
        if (!certificaten.isTrainer(Objects.requireNonNull(plan.trainer()), plan.datum())) {
            throw new Weigering(
                    "trainer",
                    "Het certificaat van deze trainer geldt op die dag niet. Kies een andere trainer of dag.");
        }
    }

    private static Instant moment(LocalDate dag, LocalTime tijd) {
        return dag.atTime(tijd).atZone(VerzetbareKlok.AMSTERDAM).toInstant();
    }
}
