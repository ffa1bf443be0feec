// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.toegang.LosseVragen;
import nl.baken.training.Trainingsoort;
import nl.baken.training.Trainingsplannen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Trainings of the demo (P11): a plan with a budget, sessions that were, one whose list is open, sessions ahead, and
 * what was before Baken. Everybody in it is visibly fictional.
 */
@Component
@Profile("demo")
class Demotrainingen {

    private static final String BELEID = "beleidsmedewerker";
    private static final String HAARLEM = "sleutelfunctionaris_haarlem";
    private static final String WIJKTEAM = "Wijkteam Nergenshuizen";
    private static final String BALIE = "Burgerzaken Haarlem";
    private static final String HANDHAVING = "Handhaving Haarlem";
    private static final String HUISARTSEN = "Huisartsengroep Fabeldorp";
    private static final String ZAANSTAD = "Wijkteam Sprookjesbuurt";

    private final Speler speler;
    private final Demosessies sessies;
    private final Trainingsplannen plannen;
    private final LosseVragen vragen;

    Demotrainingen(Speler speler, Demosessies sessies, Trainingsplannen plannen, LosseVragen vragen) {
        this.speler = speler;
        this.sessies = sessies;
        this.plannen = plannen;
        this.vragen = vragen;
    }

    void alles() {
        LocalDate vandaag = speler.vandaag();
        speler.dagenGeleden(200, 9);
        doelgroepen();
        planVan(vandaag.getYear());
        eLearning(vandaag);
        gegeven(vandaag);
        lijstIsNogOpen(vandaag);
        watKomt(vandaag);
    }

    private void doelgroepen() {
        LocalDate vanaf = speler.vandaag();
        sessies.trainer("Trudy Verzonnen", vanaf.minusMonths(3));
        sessies.doelgroep(WIJKTEAM, "Haarlem", "wijkteam", 18);
        sessies.doelgroep(BALIE, "Haarlem", "balie_burgerzaken", 24);
        sessies.doelgroep(BALIE, "Haarlem", "brp_controleur", 6);
        sessies.doelgroep(HANDHAVING, "Haarlem", "handhaver", 30);
        sessies.doelgroep(HUISARTSEN, "Haarlem", "huisarts", 20);
        sessies.doelgroep(ZAANSTAD, "Zaanstad", "wijkteam", 15);
        // The letter: nobody knows how many finished the e-learning of March 2017.
        sessies.vanVoorBaken(BALIE, "balie_burgerzaken", LocalDate.of(2017, 3, 1));
        sessies.vanVoorBaken(HANDHAVING, "handhaver", LocalDate.of(2017, 3, 1));
    }

    /** Its coverage is looked at by Baken itself when that day comes. */
    private void planVan(int jaar) {
        speler.als(BELEID);
        plannen.beginMetDeHand(jaar);
        String nummer = sessies.plan(jaar);
        speler.doet(
                BELEID, nummer, "behoefte-inventariseren", Map.of("peildatum", speler.vandaag(), "behoefte", "113"));
        speler.doet(BELEID, nummer, "plan-vaststellen", Map.of("sessies", "6", "budget", "12000"));
        speler.als("manager");
        vragen.beantwoord(nummer, true, Geheim.van(""));
    }

    /** Three finished it, two only began; what they thought of it is still to be asked. */
    private void eLearning(LocalDate vandaag) {
        speler.dagenGeleden(90, 9);
        TrainingNummer nummer = sessies.aangevraagd(HAARLEM, BALIE, Trainingsoort.E_LEARNING);
        speler.doet(HAARLEM, nummer.waarde(), "sessie-plannen", Map.of("datum", vandaag.minusDays(6)));
        speler.dagenGeleden(7, 10);
        sessies.neemOver(
                HAARLEM,
                nummer,
                """
                naam;mail;functie;stand
                Bea Verzonnen;bea@haarlem.example;balie_burgerzaken;afgerond
                Bram Bedacht;bram@haarlem.example;balie_burgerzaken;afgerond
                Britt Fictief;britt@haarlem.example;brp_controleur;afgerond
                Boris Onbestaand;boris@haarlem.example;balie_burgerzaken;begonnen
                Bibi Denkbeeld;bibi@haarlem.example;balie_burgerzaken;begonnen
                """);
        speler.dagenGeleden(5, 9);
        speler.timers();
        sessies.sluit(HAARLEM, nummer, Map.of());
    }

    private void gegeven(LocalDate vandaag) {
        LocalDate dag = dinsdag(vandaag.minusDays(60));
        sessies.opDag(vandaag, dag.minusDays(20), 9);
        TrainingNummer nummer = sessies.klassikaal(
                HAARLEM, WIJKTEAM, dag, sessies.mensen(15, "Wijkmens", "wijkteam", "nergenshuizen.example"));
        sessies.opDag(vandaag, dag, 13);
        speler.timers();
        sessies.tekenAf(HAARLEM, nummer, 12, 1);
        sessies.sluit(HAARLEM, nummer, Map.of());
        speler.doet(HAARLEM, nummer.waarde(), "sessie-evalueren", Map.of("antwoorden", "10", "score", "8,1"));
        LocalDate avond = dinsdag(vandaag.minusDays(45));
        sessies.opDag(vandaag, avond.minusDays(10), 9);
        TrainingNummer aantal = sessies.klassikaal(HAARLEM, HUISARTSEN, avond, "");
        sessies.opDag(vandaag, avond, 13);
        speler.timers();
        // They give no names, only how many there were.
        sessies.sluit(HAARLEM, aantal, Map.of("aantal", "12", "functie", "huisarts"));
        speler.doet(HAARLEM, aantal.waarde(), "sessie-evalueren", Map.of("antwoorden", "0"));
    }

    private void lijstIsNogOpen(LocalDate vandaag) {
        LocalDate dag = dinsdag(vandaag.minusDays(1));
        sessies.opDag(vandaag, dag.minusDays(20), 9);
        sessies.klassikaal(HAARLEM, HANDHAVING, dag, sessies.mensen(6, "Handhaver", "handhaver", "handhaving.example"));
        sessies.opDag(vandaag, dag, 13);
        speler.timers();
    }

    private void watKomt(LocalDate vandaag) {
        speler.dagenGeleden(3, 9);
        LocalDate dag = vandaag.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).plusWeeks(1);
        sessies.klassikaal(
                HAARLEM, WIJKTEAM, dag, sessies.mensen(4, "Nieuwkomer", "wijkteam", "nergenshuizen.example"));
        sessies.lastAf(HAARLEM, sessies.klassikaal(HAARLEM, BALIE, dag.plusDays(2), ""));
        sessies.aangevraagd("sleutelfunctionaris_zaanstad", ZAANSTAD, Trainingsoort.TRAIN_DE_TRAINER);
    }

    /** A day on which people work. */
    private static LocalDate dinsdag(LocalDate uiterlijk) {
        return uiterlijk.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
    }
}
