// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.rapportage.KleineAantallen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of trainings: the plans, the sessions that come and were, and coverage; counts only, small ones for who arranges. */
@Service
public class Trainingsoverzicht {

    private final Planopslag plannen;
    private final Trainingopslag sessies;
    private final Doelgroepopslag doelgroepen;
    private final Trainingsdekking dekking;
    private final Trainingstoegang toegang;
    private final Trainingsinstellingen instellingen;
    private final Clock klok;

    Trainingsoverzicht(
            Planopslag plannen,
            Trainingopslag sessies,
            Doelgroepopslag doelgroepen,
            Trainingsdekking dekking,
            Trainingstoegang toegang,
            Trainingsinstellingen instellingen,
            Clock klok) {
        this.plannen = plannen;
        this.sessies = sessies;
        this.doelgroepen = doelgroepen;
        this.dekking = dekking;
        this.toegang = toegang;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    public record Planregel(String nummer, int jaar, String behoefte, String sessies, String budget, String stand) {}

    /** @param nummer of the session, with a page for who arranges it */
    public record Sessieregel(String nummer, String wanneer, String soort, String organisatie, String stand) {}

    /** @param jaren of which a plan can be begun @param norm percent @param regelt whether every count is open too */
    public record Blad(
            boolean regelt,
            boolean beleid,
            List<Planregel> plannen,
            List<Integer> jaren,
            List<Sessieregel> komend,
            List<Sessieregel> geweest,
            List<Dekkingsregel> dekking,
            String dag,
            int norm) {}

    public record Omvangregel(String organisatie, String functie, String aantal, String peildatum) {}

    /** @throws nl.baken.gedeeld.NietGevonden for who has nothing to do with trainings */
    @Transactional
    public Blad bekijk() {
        toegang.eisLezer("trainingen");
        LocalDate vandaag = LocalDate.now(klok);
        Sessielijst lijst = Sessielijst.van(sessies.alle(toegang.gemeente(), instellingen.getoond()), klok.instant());
        List<Planopslag.Plan> jaarplannen = plannen.alle();
        return new Blad(
                toegang.kanRegelen(),
                toegang.isBeleid(),
                jaarplannen.stream().map(Planwoorden::regel).toList(),
                List.of(vandaag.getYear(), vandaag.getYear() + 1).stream()
                        .filter(jaar -> jaarplannen.stream().noneMatch(plan -> plan.jaar() == jaar))
                        .toList(),
                lijst.komend(),
                lijst.geweest(),
                dekking.op(vandaag, toegang.gemeente()).stream()
                        .map(toegang.kanRegelen() ? Dekkingsregel::precies : Dekkingsregel::afgeschermd)
                        .toList(),
                Dag.toon(vandaag),
                dekking.norm(vandaag));
    }

    /** Every size, the latest first. @throws nl.baken.gedeeld.NietGevonden for who has nothing to do with trainings */
    @Transactional
    public List<Omvangregel> doelgroepen() {
        toegang.eisLezer("doelgroepen van trainingen");
        return doelgroepen.omvangen(toegang.gemeente()).stream()
                .map(omvang -> new Omvangregel(
                        omvang.organisatie(),
                        omvang.functie(),
                        toegang.kanRegelen() || !KleineAantallen.isKlein(omvang.aantal())
                                ? Budgetonderwerp.getal(omvang.aantal())
                                : Dekkingsregel.KLEIN,
                        Dag.toon(omvang.peildatum())))
                .toList();
    }

    /** @throws nl.baken.gedeeld.NietGevonden for who arranges no trainings */
    public void eisRegelaar() {
        toegang.eisRegelaar();
    }

    /** @throws nl.baken.gedeeld.NietGevonden for everybody but a policy officer */
    public void eisBeleid() {
        toegang.eisBeleid();
    }

    public boolean regelt() {
        return toegang.kanRegelen();
    }

    public boolean isBeleid() {
        return toegang.isBeleid();
    }
}
