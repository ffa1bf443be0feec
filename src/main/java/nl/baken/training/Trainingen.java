// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.DoelgroepNummer;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Mailadres;
import nl.baken.training.Doelgroepopslag.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is arranged without a task: target groups, trainers, a session to plan, and what was before Baken. */
@Service
public class Trainingen {

    private final Doelgroepopslag doelgroepen;
    private final Trainingopslag sessies;
    private final Persoonopslag personen;
    private final Certificaatopslag certificaten;
    private final Geldigheid geldigheid;
    private final Trainingstoegang toegang;
    private final Trainingsproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Trainingen(
            Doelgroepopslag doelgroepen,
            Trainingopslag sessies,
            Persoonopslag personen,
            Certificaatopslag certificaten,
            Geldigheid geldigheid,
            Trainingstoegang toegang,
            Trainingsproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.doelgroepen = doelgroepen;
        this.sessies = sessies;
        this.personen = personen;
        this.certificaten = certificaten;
        this.geldigheid = geldigheid;
        this.toegang = toegang;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * The people with a function in an organisation are so many from that day on; the same day again corrects it.
     *
     * @return the number of the target group
     * @throws Weigering when the organisation is known with another municipality
     */
    @Transactional
    public DoelgroepNummer bewaar(BewaarDoelgroep doelgroep) {
        toegang.eisRegelaar();
        String naam = doelgroep.organisatie().strip();
        Organisatie organisatie = doelgroepen.organisatie(naam).orElse(null);
        if (organisatie == null) {
            toegang.eisGemeente(doelgroep.gemeente());
            organisatie = doelgroepen.maak(naam, doelgroep.gemeente());
        } else if (!organisatie.gemeente().equals(doelgroep.gemeente())) {
            throw new Weigering("gemeente", "Deze organisatie staat bij een andere gemeente. Kies die gemeente.");
        }
        toegang.eisGemeente(organisatie.gemeente());
        if (doelgroep.account() != null) {
            doelgroepen.koppel(organisatie.id(), doelgroep.account());
        }
        DoelgroepNummer nummer = doelgroepen.doelgroep(organisatie.id(), doelgroep.functie());
        doelgroepen.zetOmvang(nummer, doelgroep, toegang.wie().id(), klok.instant());
        gebeurtenissen.publishEvent(new Handeling("doelgroep van trainingen bijgewerkt", nummer.waarde(), "rol"));
        return nummer;
    }

    /** Somebody may give trainings because of a certificate from elsewhere; the same one again changes nothing. */
    @Transactional
    public void bewaar(BewaarTrainer trainer) {
        toegang.eisBeleid();
        geldigheid.eisGeldig("vanaf", trainer.vanaf());
        if (!Mailadres.klopt(trainer.mail())) {
            throw new Weigering("mail", Mailadres.FOUT);
        }
        if (!personen.metAndereNaam(Map.of(trainer.mail(), trainer.naam())).isEmpty()) {
            throw new Weigering(
                    "mail", "Dit mailadres staat bij iemand met een andere naam. Vul een eigen mailadres in.");
        }
        long persoon = personen.persoon(trainer.naam(), trainer.mail(), null, klok.instant());
        if (certificaten.geef(persoon, null, true, trainer.vanaf(), geldigheid.tot(trainer.vanaf()))) {
            gebeurtenissen.publishEvent(new Handeling(
                    Actie.AANMAKEN, "trainer toegevoegd", toegang.wie().id(), "rol"));
        }
    }

    /**
     * P11.3 begins.
     *
     * @param kenmerk of the page it was sent from: what is sent twice is done once
     * @return the number of the session
     * @throws NietGevonden when that page made a session that is not for this person
     */
    @Transactional
    public TrainingNummer vraagAan(String kenmerk, VraagTrainingAan vraag) {
        toegang.eisRegelaar();
        Organisatie organisatie = organisatie(vraag.organisatie());
        TrainingNummer nummer = TrainingNummer.nieuw();
        if (!sessies.voegToe(nummer, kenmerk, vraag, klok.instant())) {
            return eerder(kenmerk);
        }
        toegang.betrek(nummer, organisatie.gemeente());
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "training aangevraagd", nummer.waarde(), "rol"));
        proces.start(nummer);
        return nummer;
    }

    private TrainingNummer eerder(String kenmerk) {
        TrainingNummer nummer = sessies.metKenmerk(kenmerk);
        toegang.eis(nummer);
        return nummer;
    }

    /**
     * Of before Baken: it counts as unknown and never as trained, and it is no session that could be closed.
     *
     * @param kenmerk of the page it was sent from: what is sent twice is done once
     */
    @Transactional
    public TrainingNummer neemOver(String kenmerk, NeemEerdereOver eerdere) {
        toegang.eisBeleid();
        Organisatie organisatie = organisatie(eerdere.organisatie());
        Instant nu = klok.instant();
        LocalDate dag = eerdere.datum();
        TrainingNummer nummer = TrainingNummer.nieuw();
        if (!sessies.voegHistorischToe(nummer, kenmerk, eerdere, Dag.begin(dag), nu)) {
            return eerder(kenmerk);
        }
        sessies.telZonderNamen(
                nummer,
                new Trainingopslag.Aantal(
                        eerdere.functie(), Kwaliteit.ONBEKEND, eerdere.aantal(), dag, Geldigheid.ALTIJD));
        toegang.betrek(nummer, organisatie.gemeente());
        gebeurtenissen.publishEvent(
                new Handeling(Actie.AANMAKEN, "eerdere training overgenomen", nummer.waarde(), "rol"));
        return nummer;
    }

    /** @throws Weigering when it is not there, or another municipality's */
    private Organisatie organisatie(long id) {
        Organisatie organisatie = doelgroepen
                .organisatie(id)
                .orElseThrow(() -> new Weigering("organisatie", "Kies een organisatie uit de lijst."));
        toegang.eisGemeente(organisatie.gemeente());
        return organisatie;
    }
}
