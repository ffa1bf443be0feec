// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one contract: what was agreed, the four keys, who said yes, what each year cost. */
@Service
public class Contractblad {

    private final Contractopslag opslag;
    private final Contractregels regels;
    private final Contractakkoorden akkoorden;
    private final Ramingopslag ramingen;
    private final Aandachtopslag punten;
    private final Afrekenopslag afrekeningen;
    private final Sleuteljaren sleuteljaren;
    private final Rondes rondes;
    private final Wijzigingopslag wijzigingen;
    private final Sleutelnormen normen;
    private final Gemeenten gemeenten;
    private final Toegang toegang;

    Contractblad(
            Contractopslag opslag,
            Contractregels regels,
            Contractakkoorden akkoorden,
            Ramingopslag ramingen,
            Aandachtopslag punten,
            Afrekenopslag afrekeningen,
            Sleuteljaren sleuteljaren,
            Rondes rondes,
            Wijzigingopslag wijzigingen,
            Sleutelnormen normen,
            Gemeenten gemeenten,
            Toegang toegang) {
        this.opslag = opslag;
        this.regels = regels;
        this.akkoorden = akkoorden;
        this.ramingen = ramingen;
        this.punten = punten;
        this.afrekeningen = afrekeningen;
        this.sleuteljaren = sleuteljaren;
        this.rondes = rondes;
        this.wijzigingen = wijzigingen;
        this.normen = normen;
        this.gemeenten = gemeenten;
        this.toegang = toegang;
    }

    /** What happened with the contract. */
    public record Bespreking(String soort, String periode, String stand) {}

    /** Something with a heading: a year, a round, a change. */
    public record Jaar(String kop, List<Regel> regels) {}

    /** @param voorganger number of what it follows, or empty @param opvolger of what is to follow it @param terugTeNemen whether this person can end the round */
    public record Blad(
            String nummer,
            List<Regel> regels,
            String voorganger,
            String opvolger,
            List<Regel> akkoorden,
            List<Jaar> eerdereRondes,
            boolean terugTeNemen,
            Verdeeltabel verdeling,
            List<Regel> gebied,
            String gebiedOp,
            List<Jaar> jaren,
            List<Bespreking> besprekingen,
            List<Jaar> wijzigingen,
            boolean teWijzigen) {}

    /** @throws NietGevonden when there is no such contract for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad blad(String nummer) {
        toegang.eisInzage("contract", nummer);
        Contract contract = opslag.zoek(nummer).orElseThrow(NietGevonden::new);
        boolean invoerder = Contracten.isInvoerder(toegang.medewerker());
        List<Regel> alles = new ArrayList<>(regels.van(contract));
        ramingen.laatste(contract.nummer())
                .ifPresent(raming -> alles.add(new Regel(
                        "Daarna nodig", Geld.getal(raming.laag()) + " tot " + Geld.getal(raming.hoog()) + " fte")));
        Verdeelsleutels.Blad blad = rondes.blad(contract);
        return new Blad(
                nummer,
                alles,
                contract.voorganger() == null ? "" : contract.voorganger().waarde(),
                opslag.opvolger(contract.nummer())
                        .map(opvolger -> opvolger.nummer().waarde())
                        .orElse(""),
                akkoorden.nu(contract),
                akkoorden.eerder(contract),
                invoerder && akkoorden.isOpen(contract),
                Verdeeltabel.van(contract, blad, normen.op(blad.grondslag().peildatum())),
                gebied(contract),
                Dag.toon(contract.van()),
                jaren(contract),
                punten.van(contract.nummer()).stream()
                        .map(Contractblad::bespreking)
                        .toList(),
                gewijzigd(contract),
                invoerder && contract.status() == Contractstatus.GETEKEND);
    }

    private List<Jaar> gewijzigd(Contract contract) {
        return wijzigingen.van(contract.nummer()).stream()
                .map(wijziging -> new Jaar(
                        Dag.toon(wijziging.op()) + ": "
                                + (wijziging.akkoord() == null
                                        ? "wacht op een tweede persoon"
                                        : wijziging.akkoord() ? "doorgevoerd" : "niet doorgevoerd"),
                        Contractwijziger.inWoorden(wijziging)))
                .toList();
    }

    /** Which municipalities each of them stands for on the first day (D07): borders move on 1 January. */
    private List<Regel> gebied(Contract contract) {
        Gemeenten.Opzoeker opzoeker = gemeenten.voorVelen();
        Map<String, String> gebied = gemeenten.op(contract.van()).stream()
                .map(naam -> opzoeker.zoek(naam, contract.van()))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        Gemeente::centrumgemeente,
                        TreeMap::new,
                        Collectors.mapping(Gemeente::naam, Collectors.joining(", "))));
        return contract.gemeenten().stream()
                .sorted()
                .map(gemeente -> new Regel(gemeente, gebied.getOrDefault(gemeente, "")))
                .toList();
    }

    private List<Jaar> jaren(Contract contract) {
        Map<Integer, Sleuteljaren.Betaling> betalingen = sleuteljaren.van(contract.nummer());
        return afrekeningen.van(contract.nummer()).stream()
                .map(jaar -> {
                    List<Regel> inhoud = new ArrayList<>(List.of(
                            new Regel("Kosten", Geld.toon(jaar.bedragCent())),
                            new Regel("Volgens contract", Geld.toon(contract.centIn(jaar.jaar()))),
                            new Regel("Gewerkte uren", Geld.getal(jaar.uren())),
                            new Regel("Uren volgens contract", Geld.getal(jaar.urenContract())),
                            new Regel("Uren uit eigen middelen", Geld.getal(jaar.urenBovenContract())),
                            new Regel("Uren boven de afspraak", Geld.getal(jaar.urenTeVeel())),
                            new Regel("Betaling", Contractregels.betaling(betalingen.get(jaar.jaar())))));
                    afrekeningen
                            .delen(contract.nummer(), jaar.jaar())
                            .forEach(deel -> inhoud.add(new Regel(deel.gemeente(), Geld.toon(deel.cent()))));
                    return new Jaar(String.valueOf(jaar.jaar()), inhoud);
                })
                .toList();
    }

    private static String klaar(Aandachtopslag.Punt punt, String wat) {
        String wanneer = Dag.toon(
                punt.soort() == Aandachtsoort.JAAR ? "Afgerekend op" : "Gehouden op", punt.gehoudenOp(), "Klaar");
        return wat.isEmpty() ? wanneer : wanneer + ". " + wat;
    }

    private static Bespreking bespreking(Aandachtopslag.Punt punt) {
        String periode = punt.soort() == Aandachtsoort.KWARTAAL
                ? Aandachtspunten.kwartaal(punt.van())
                : punt.soort() == Aandachtsoort.JAAR ? String.valueOf(punt.van().getYear()) : Dag.toon(punt.van());
        String wat = punt.besluit() == null
                ? punt.punten().stream()
                        .map(code -> Codes.lees(Overlegpunt.class, code).omschrijving())
                        .collect(Collectors.joining(", "))
                : Codes.lees(Overbelastingbesluit.class, punt.besluit()).omschrijving();
        return new Bespreking(punt.soort().omschrijving(), periode, punt.klaar() ? klaar(punt, wat) : "Staat open");
    }
}
