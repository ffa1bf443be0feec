// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.toegang.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of trainings: the plans, the sessions that come and were, and coverage; counts only. */
@Service
public class Trainingsoverzicht {

    private final Planopslag plannen;
    private final Trainingopslag sessies;
    private final Doelgroepopslag doelgroepen;
    private final Trainingsdekking dekking;
    private final Organisaties organisaties;
    private final Trainingstoegang toegang;
    private final Trainingsinstellingen instellingen;
    private final Clock klok;

    Trainingsoverzicht(
            Planopslag plannen,
            Trainingopslag sessies,
            Doelgroepopslag doelgroepen,
            Trainingsdekking dekking,
            Organisaties organisaties,
            Trainingstoegang toegang,
            Trainingsinstellingen instellingen,
            Clock klok) {
        this.plannen = plannen;
        this.sessies = sessies;
        this.doelgroepen = doelgroepen;
        this.dekking = dekking;
        this.organisaties = organisaties;
        this.toegang = toegang;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    public record Planregel(String nummer, int jaar, String behoefte, String sessies, String budget, String stand) {}

    /** @param nummer of the session @param eigen whether this person arranges it, and so has its page */
    public record Sessieregel(
            String nummer, String wanneer, String soort, String organisatie, String stand, boolean eigen) {}

    /** @param oordeel whether it is enough, in words */
    public record Dekkingsregel(
            String organisatie,
            String functie,
            String doel,
            int gecertificeerd,
            int geaggregeerd,
            int onbekend,
            int begonnen,
            String procent,
            String oordeel) {}

    /** @param jaren of which a plan can be begun @param norm percent */
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
        Instant nu = klok.instant();
        List<Sessie> alle = sessies.alle(toegang.leesgemeente(), instellingen.getoond());
        List<Planopslag.Plan> jaarplannen = plannen.alle();
        Predicate<String> eigen = toegang.eigenGemeenten();
        return new Blad(
                toegang.kanRegelen(),
                toegang.isBeleid(),
                jaarplannen.stream().map(Trainingsoverzicht::regel).toList(),
                List.of(vandaag.getYear(), vandaag.getYear() + 1).stream()
                        .filter(jaar -> jaarplannen.stream().noneMatch(plan -> plan.jaar() == jaar))
                        .toList(),
                alle.stream()
                        .filter(sessie -> komtNog(sessie, nu))
                        .map(sessie -> regel(sessie, eigen))
                        .toList(),
                alle.stream()
                        .filter(sessie -> !komtNog(sessie, nu))
                        .map(sessie -> regel(sessie, eigen))
                        .toList(),
                dekking.op(vandaag, toegang.leesgemeente()).stream()
                        .map(this::regel)
                        .toList(),
                Dag.toon(vandaag),
                dekking.norm());
    }

    private static boolean komtNog(Sessie sessie, Instant nu) {
        return sessie.isOpen() && (sessie.eindigt() == null || nu.isBefore(Objects.requireNonNull(sessie.eindigt())));
    }

    private static Planregel regel(Planopslag.Plan plan) {
        return new Planregel(
                plan.nummer(),
                plan.jaar(),
                Budgetonderwerp.getal(plan.behoefte()),
                Budgetonderwerp.getal(plan.sessies()),
                plan.budget() == null ? "Niet bekend" : "€ " + Budgetonderwerp.getal(plan.budget()),
                stand(plan));
    }

    private static String stand(Planopslag.Plan plan) {
        if (plan.vastgesteldOp() != null) {
            return "Vastgesteld op " + Dag.toon(plan.vastgesteldOp());
        }
        if (plan.behoefte() == null) {
            return "Behoefte inventariseren";
        }
        return plan.budget() == null ? "Plan maken" : "Budget nog niet goedgekeurd";
    }

    private static Sessieregel regel(Sessie sessie, Predicate<String> eigen) {
        return new Sessieregel(
                sessie.nummer().waarde(),
                sessie.isGepland() ? Dag.toon(sessie.dag()) : "Nog niet gepland",
                sessie.soort().omschrijving(),
                sessie.organisatienaam(),
                stand(sessie),
                eigen.test(sessie.gemeente()));
    }

    static String stand(Sessie sessie) {
        if (sessie.historisch()) {
            return "Van voor Baken: onbekend wie er was";
        }
        if (sessie.afgelastOp() != null) {
            return "Afgelast op " + Dag.toon(sessie.afgelastOp());
        }
        if (sessie.aanwezigheidOp() != null) {
            return "Afgesloten op " + Dag.toon(sessie.aanwezigheidOp());
        }
        return sessie.isGepland() ? "Aanwezigheid nog vastleggen" : "Nog te plannen";
    }

    private Dekkingsregel regel(Trainingsdekking.Rij rij) {
        return new Dekkingsregel(
                rij.organisatie(),
                rij.functie(),
                rij.doel() == null || rij.peildatum() == null
                        ? "Niet bekend"
                        : rij.doel() + " (op " + Dag.toon(rij.peildatum()) + ")",
                rij.gecertificeerd(),
                rij.geaggregeerd(),
                rij.onbekend(),
                rij.begonnen(),
                rij.procent() == null ? "" : rij.procent() + "%",
                oordeel(rij));
    }

    private static String oordeel(Trainingsdekking.Rij rij) {
        if (rij.procent() == null) {
            return rij.doel() == null ? "Geen aantal bekend" : "Niemand met deze functie";
        }
        return rij.onderNorm() ? "Onder de norm" : "Voldoende";
    }

    /** Every size, the latest first. @throws nl.baken.gedeeld.NietGevonden for who has nothing to do with trainings */
    @Transactional
    public List<Omvangregel> doelgroepen() {
        toegang.eisLezer("doelgroepen van trainingen");
        return doelgroepen.omvangen(toegang.leesgemeente()).stream()
                .map(omvang -> new Omvangregel(
                        omvang.organisatie(),
                        omvang.functie(),
                        Budgetonderwerp.getal(omvang.aantal()),
                        Dag.toon(omvang.peildatum())))
                .toList();
    }

    /** What this person may do here: with their choices. */
    @Transactional(readOnly = true)
    public Voorinvulling keuzes() {
        String eigen = toegang.regelgemeente();
        return Voorinvulling.leeg()
                .waarde("peildatum", LocalDate.now(klok))
                .keuzes("gemeenten", gemeenten(eigen))
                .keuzes(
                        "functies",
                        doelgroepen.functies().stream()
                                .map(functie -> new Keuze(functie.code(), functie.naam()))
                                .toList())
                .keuzes(
                        "accounts",
                        organisaties.alle().stream()
                                .map(organisatie -> new Keuze(organisatie.id(), organisatie.naam()))
                                .toList())
                .keuzes(
                        "organisaties",
                        doelgroepen.organisaties(eigen).stream()
                                .map(organisatie -> new Keuze(String.valueOf(organisatie.id()), organisatie.naam()))
                                .toList());
    }

    private List<Keuze> gemeenten(@Nullable String eigen) {
        return organisaties.alle().stream()
                .map(Organisaties.Organisatie::gemeente)
                .filter(Objects::nonNull)
                .distinct()
                .filter(gemeente -> eigen == null || eigen.equals(gemeente))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(gemeente -> new Keuze(gemeente, gemeente))
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
