// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.training.Doelgroepopslag.Organisatie;
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

    /** @param nummer of the session @param eigen whether this person arranges it, and so has its page */
    public record Sessieregel(
            String nummer, String wanneer, String soort, String organisatie, String stand, boolean eigen) {}

    /** @param jaren of which a plan can be begun @param norm percent @param afgeschermd whether small counts are hidden somewhere */
    public record Blad(
            boolean regelt,
            boolean beleid,
            List<Planregel> plannen,
            List<Integer> jaren,
            List<Sessieregel> komend,
            List<Sessieregel> geweest,
            List<Dekkingsregel> dekking,
            boolean afgeschermd,
            String dag,
            int norm) {}

    public record Omvangregel(String organisatie, String functie, String aantal, String peildatum) {}

    /** @throws nl.baken.gedeeld.NietGevonden for who has nothing to do with trainings */
    @Transactional
    public Blad bekijk() {
        toegang.eisLezer("trainingen");
        LocalDate vandaag = LocalDate.now(klok);
        Predicate<String> eigen = toegang.eigenGemeenten();
        Sessielijst lijst =
                Sessielijst.van(sessies.alle(toegang.leesgemeente(), instellingen.getoond()), klok.instant(), eigen);
        Set<String> open = eigenOrganisaties(eigen);
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
                dekking.op(vandaag, toegang.leesgemeente()).stream()
                        .map(rij -> open.contains(rij.organisatie())
                                ? Dekkingsregel.precies(rij)
                                : Dekkingsregel.afgeschermd(rij))
                        .toList(),
                toegang.leestVanAnderen(),
                Dag.toon(vandaag),
                dekking.norm(vandaag));
    }

    /** Of which every count is open: who reads of all municipalities arranges only in the own one. */
    private Set<String> eigenOrganisaties(Predicate<String> eigen) {
        return doelgroepen.organisaties(null).stream()
                .filter(organisatie -> eigen.test(organisatie.gemeente()))
                .map(Organisatie::naam)
                .collect(Collectors.toSet());
    }

    /** Every size, the latest first. @throws nl.baken.gedeeld.NietGevonden for who has nothing to do with trainings */
    @Transactional
    public List<Omvangregel> doelgroepen() {
        toegang.eisLezer("doelgroepen van trainingen");
        Predicate<String> eigen = toegang.eigenGemeenten();
        return doelgroepen.omvangen(toegang.leesgemeente()).stream()
                .map(omvang -> new Omvangregel(
                        omvang.organisatie(),
                        omvang.functie(),
                        eigen.test(omvang.gemeente()) || !KleineAantallen.isKlein(omvang.aantal())
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
