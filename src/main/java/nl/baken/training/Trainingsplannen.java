// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.LosseVragen;
import nl.baken.training.Planopslag.Plan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P11.1, P11.2 and P11.10: who needs a training this year, what it costs, and who is behind at the end of it. */
@Service
public class Trainingsplannen {

    private static final String BEHOEFTE = "behoefte-inventariseren";
    private static final String VASTSTELLEN = "plan-vaststellen";
    private static final String BESPREKEN = "dekking-bespreken";
    private static final String TOETSDAGEN = "training_dekking_dagen";
    private static final String PLANDAGEN = "training_plan_dagen";

    private final Planopslag opslag;
    private final Doelgroepopslag doelgroepen;
    private final Trainingsdekking dekking;
    private final Trainingstoegang toegang;
    private final Trainingsproces proces;
    private final LosseVragen vragen;
    private final Trainingsinstellingen instellingen;
    private final Normen normen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Trainingsplannen(
            Planopslag opslag,
            Doelgroepopslag doelgroepen,
            Trainingsdekking dekking,
            Trainingstoegang toegang,
            Trainingsproces proces,
            LosseVragen vragen,
            Trainingsinstellingen instellingen,
            Normen normen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.doelgroepen = doelgroepen;
        this.dekking = dekking;
        this.toegang = toegang;
        this.proces = proces;
        this.vragen = vragen;
        this.instellingen = instellingen;
        this.normen = normen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Once a year by itself, some time before the year begins. */
    @Transactional
    public void beginAlsHetTijdIs() {
        LocalDate vandaag = LocalDate.now(klok);
        int volgend = vandaag.getYear() + 1;
        LocalDate vanaf =
                LocalDate.of(volgend, 1, 1).minusDays(normen.waarde(PLANDAGEN).longValue());
        if (!vandaag.isBefore(vanaf)) {
            begin(volgend);
        }
    }

    /** By hand. @throws Weigering when there is a plan of this year */
    @Transactional
    public void beginMetDeHand(int jaar) {
        toegang.eisBeleid();
        int nu = LocalDate.now(klok).getYear();
        if (jaar < nu || jaar > nu + 1) {
            throw new Weigering("Kies dit jaar of het volgende.");
        }
        if (!begin(jaar)) {
            throw new Weigering("Van dat jaar is er al een plan.");
        }
    }

    private boolean begin(int jaar) {
        TrainingsplanNummer nummer = TrainingsplanNummer.nieuw();
        if (!opslag.voegToe(nummer, jaar, klok.instant())) {
            return false;
        }
        toegang.betrek(nummer);
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "trainingsplan begonnen", nummer.waarde(), "rol"));
        LocalDate toets =
                LocalDate.of(jaar, 12, 31).minusDays(normen.waarde(TOETSDAGEN).longValue());
        proces.start(nummer, Dag.begin(toets));
        return true;
    }

    @Voorbereiding(BEHOEFTE)
    @Transactional(readOnly = true)
    public Voorinvulling bijBehoefte(TrainingsplanNummer nummer) {
        return Voorinvulling.leeg()
                .feit("jaar", lees(nummer).jaar())
                .feit(
                        "doelgroepen",
                        doelgroepen.omvangen(null).stream()
                                .map(Doelgroepopslag.Omvang::doelgroep)
                                .distinct()
                                .count());
    }

    @Taak(BEHOEFTE)
    @Transactional
    public void inventariseer(TrainingsplanNummer nummer, InventariseerBehoefte opdracht) {
        toegang.eis(nummer);
        if (doelgroepen.omvangen(null).stream()
                .noneMatch(omvang -> !omvang.peildatum().isAfter(opdracht.peildatum()))) {
            throw new Weigering("Er staan nog geen doelgroepen. Voeg ze eerst toe: menu Trainingen, Doelgroepen.");
        }
        opslag.zetBehoefte(nummer, opdracht);
        meld(nummer, "behoefte aan trainingen vastgelegd");
    }

    @Voorbereiding(VASTSTELLEN)
    @Transactional(readOnly = true)
    public Voorinvulling bijPlan(TrainingsplanNummer nummer) {
        Plan plan = lees(nummer);
        LosseVragen.Stand stand = vragen.standen(List.of(nummer.waarde())).get(nummer.waarde());
        boolean nee = stand != null && Boolean.FALSE.equals(stand.akkoord()) && stand.motief() != null;
        return Voorinvulling.leeg()
                .waarde("sessies", plan.sessies())
                .waarde("budget", plan.budget())
                .feit("jaar", plan.jaar())
                .feit("behoefte", plan.behoefte() == null ? 0 : plan.behoefte())
                .feit("nee", nee ? stand.motief().tekst() : "");
    }

    @Taak(VASTSTELLEN)
    @Transactional
    public void stelVast(TrainingsplanNummer nummer, StelPlanVast opdracht) {
        toegang.eis(nummer);
        opslag.zetVoorstel(nummer, opdracht);
        meld(nummer, "trainingsplan voorgesteld");
    }

    /** X10: somebody else looks at the money. */
    @Transactional
    public Sturing legVoor(TrainingsplanNummer nummer) {
        vragen.stel(
                nummer.waarde(),
                "budget van een trainingsplan",
                instellingen.rolTweede(),
                instellingen.rolPlaatsvervanger());
        return Sturing.geen();
    }

    /** The second person answered, or the question was taken back. */
    @Transactional
    public Sturing verwerk(TrainingsplanNummer nummer) {
        LosseVragen.Stand stand = vragen.standen(List.of(nummer.waarde())).get(nummer.waarde());
        boolean akkoord = stand != null && Boolean.TRUE.equals(stand.akkoord());
        if (akkoord) {
            opslag.stelVast(nummer, klok.instant());
            meld(nummer, "trainingsplan vastgesteld");
        }
        return Sturing.met(Trainingswoorden.BUDGET_AKKOORD, akkoord);
    }

    /** P11.10, on its day. */
    @Transactional
    public Sturing toetsDekking(TrainingsplanNummer nummer) {
        boolean teLaag = !dekking.onderNorm(LocalDate.now(klok), false).isEmpty();
        meld(nummer, "dekking van trainingen getoetst");
        return Sturing.met(Trainingswoorden.DEKKING_TE_LAAG, teLaag);
    }

    @Voorbereiding(BESPREKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bijDekking(TrainingsplanNummer nummer) {
        List<Doelgroepopslag.Organisatie> laag = dekking.onderNorm(LocalDate.now(klok), false);
        // All of them when meanwhile nobody is behind: what was seen on the day must still be answered.
        List<Doelgroepopslag.Organisatie> keuze = laag.isEmpty() ? doelgroepen.organisaties(null) : laag;
        return Voorinvulling.leeg()
                .feit("organisaties", String.join(", ", Doelgroepopslag.namen(keuze)))
                .keuzes(
                        "organisaties",
                        keuze.stream()
                                .map(organisatie -> new Keuze(String.valueOf(organisatie.id()), organisatie.naam()))
                                .toList());
    }

    @Taak(BESPREKEN)
    @Transactional
    public void bespreek(TrainingsplanNummer nummer, BespreekDekking opdracht) {
        toegang.eis(nummer);
        opslag.zetBesproken(lees(nummer), opdracht, klok.instant());
        meld(nummer, "dekking van trainingen besproken");
    }

    private Plan lees(TrainingsplanNummer nummer) {
        return opslag.zoek(nummer).orElseThrow(NietGevonden::new);
    }

    private void meld(TrainingsplanNummer nummer, String wat) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "taak"));
    }
}
