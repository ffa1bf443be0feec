// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.baken.capaciteit.Kostenverdeling.Deel;
import nl.baken.capaciteit.Rondeopslag.Ronde;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.springframework.stereotype.Component;

/** In words: who agreed to a proposal, in each round that there was and to which amount. */
@Component
class Contractakkoorden {

    private static final String ZWIJGT = "Nog geen antwoord";

    private final Akkoordopslag antwoorden;
    private final Rondes rondes;

    Contractakkoorden(Akkoordopslag antwoorden, Rondes rondes) {
        this.antwoorden = antwoorden;
        this.rondes = rondes;
    }

    /** Of the round that counts; who said nothing is named too. */
    List<Regel> nu(Contract contract) {
        List<Regel> nu = antwoorden(contract, antwoord -> antwoord.ronde() == contract.ronde());
        // What it followed may have been destroyed by now; who said yes stands with this one.
        boolean gevraagd = contract.voorganger() != null
                || nu.stream().anyMatch(regel -> !regel.waarde().equals(ZWIJGT));
        return gevraagd ? metUitkomst(nu, contract) : List.of();
    }

    /** A round that ended without a yes of all waits for nobody: what is not answered then, is not asked any more. */
    private List<Regel> metUitkomst(List<Regel> nu, Contract contract) {
        List<Regel> regels = new ArrayList<>(nu);
        rondes.van(contract.nummer()).stream()
                .filter(ronde -> ronde.nummer() == contract.ronde() && ronde.uitkomst() != Rondeuitkomst.AKKOORD)
                .forEach(ronde -> uitkomst(ronde).ifPresent(regels::add));
        return regels;
    }

    private static Optional<Regel> uitkomst(Ronde ronde) {
        return ronde.uitkomst() == null || ronde.geslotenOp() == null
                ? Optional.empty()
                : Optional.of(
                        new Regel("Uitkomst", ronde.uitkomst().omschrijving() + ", " + Dag.toon(ronde.geslotenOp())));
    }

    private List<Regel> antwoorden(Contract contract, Predicate<Akkoordopslag.Antwoord> welke) {
        Map<String, String> gezegd = antwoorden.alle(contract).stream()
                .filter(welke)
                .collect(Collectors.toMap(
                        Akkoordopslag.Antwoord::gemeente,
                        antwoord -> antwoord.inWoorden() + ", " + Dag.toon(antwoord.op())));
        return contract.gemeenten().stream()
                .map(gemeente -> new Regel(gemeente, gezegd.getOrDefault(gemeente, ZWIJGT)))
                .toList();
    }

    boolean isOpen(Contract contract) {
        return contract.voorganger() != null
                && contract.status() == Contractstatus.VOORSTEL
                && rondes.van(contract.nummer()).stream()
                        .anyMatch(ronde -> ronde.nummer() == contract.ronde() && ronde.uitkomst() == null);
    }

    /** The rounds before the one that counts, the newest first: what was asked then, and who answered what. */
    List<Contractblad.Jaar> eerder(Contract contract) {
        List<Contractblad.Jaar> eerder = new ArrayList<>();
        rondes.van(contract.nummer()).stream()
                .filter(ronde -> ronde.nummer() < contract.ronde())
                .forEach(ronde ->
                        eerder.add(0, new Contractblad.Jaar("Ronde " + ronde.nummer(), regels(contract, ronde))));
        return eerder;
    }

    private List<Regel> regels(Contract contract, Ronde ronde) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Periode", Dag.toon(ronde.van()) + " tot en met " + Dag.toon(ronde.tot())),
                new Regel(
                        "Fte: contract + eigen middelen",
                        Geld.getal(ronde.fteContract()) + " + " + Geld.getal(ronde.fteEigen())),
                new Regel("Bedrag per jaar", Geld.toon(ronde.bedragCent()))));
        if (ronde.sleutel() != null) {
            regels.add(new Regel("Verdeeld naar", ronde.sleutel().omschrijving()));
        }
        uitkomst(ronde).ifPresent(regels::add);
        Map<String, String> delen = delen(ronde);
        antwoorden(contract, antwoord -> antwoord.ronde() == ronde.nummer())
                .forEach(regel ->
                        regels.add(new Regel(regel.label(), delen.getOrDefault(regel.label(), "") + regel.waarde())));
        return regels;
    }

    private static Map<String, String> delen(Ronde ronde) {
        return ronde.sleutel() == null
                ? Map.of()
                : ronde.blad().kolom(ronde.sleutel()).delen().stream()
                        .collect(Collectors.toMap(Deel::gemeente, deel -> Geld.toon(deel.cent()) + ". "));
    }
}
