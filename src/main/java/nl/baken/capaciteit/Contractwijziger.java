// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.baken.capaciteit.Wijzigingopslag.Afspraak;
import nl.baken.capaciteit.Wijzigingopslag.Wijziging;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what a second person agreed to: a signed contract ends on another day, is corrected, or does not hold. */
@Component
class Contractwijziger {

    private final Contractopslag contracten;
    private final Wijzigingopslag opslag;
    private final Afrekenopslag afrekeningen;
    private final Sleuteljaren sleuteljaren;
    private final Contractopvolging opvolging;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractwijziger(
            Contractopslag contracten,
            Wijzigingopslag opslag,
            Afrekenopslag afrekeningen,
            Sleuteljaren sleuteljaren,
            Contractopvolging opvolging,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.contracten = contracten;
        this.opslag = opslag;
        this.afrekeningen = afrekeningen;
        this.sleuteljaren = sleuteljaren;
        this.opvolging = opvolging;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws Weigering when it was settled in the meantime: the question stays open, and can be withdrawn */
    void besloten(ContractNummer nummer, boolean akkoord) {
        Wijziging wijziging = opslag.open(nummer).orElseThrow();
        if (akkoord) {
            eisNietAfgerekend(nummer, wijziging);
            voerDoor(contracten.lees(nummer), wijziging);
        }
        opslag.besluit(nummer, akkoord, klok.instant());
        meld(akkoord ? "contract " + gedaan(wijziging) : "contract niet gewijzigd", nummer);
    }

    private static String gedaan(Wijziging wijziging) {
        return wijziging.wat() == Wijzigsoort.VERVALLEN ? "vervallen" : "gewijzigd";
    }

    private void voerDoor(Contract contract, Wijziging wijziging) {
        if (wijziging.wat() == Wijzigsoort.VERVALLEN) {
            contracten.zet(contract.nummer(), Contractstatus.VERVALLEN);
            opvolging.opnieuw(contract);
            return;
        }
        contracten.wijzig(contract.nummer(), wijziging.nieuw());
        Contract gewijzigd = contracten.lees(contract.nummer());
        sleuteljaren.vulAan(gewijzigd);
        if (!gewijzigd.tot().equals(contract.tot())) {
            opvolging.opnieuw(gewijzigd);
        }
    }

    /** A year that was settled stays as it was paid. @throws Weigering when it would fall outside the contract */
    void eisNietAfgerekend(ContractNummer nummer, Wijziging wijziging) {
        LocalDate tot = wijziging.wat() == Wijzigsoort.VERVALLEN
                ? LocalDate.MIN
                : wijziging.nieuw().tot();
        afrekeningen.van(nummer).stream()
                .map(Afrekenopslag.Afrekening::jaar)
                .filter(jaar -> jaar > tot.getYear())
                .findFirst()
                .ifPresent(jaar -> {
                    throw new Weigering(
                            wijziging.wat() == Wijzigsoort.VERVALLEN ? "wat" : "tot",
                            "Over " + jaar
                                    + " is al afgerekend, dus toen gold dit contract. Kies een latere laatste dag.");
                });
    }

    /** What changes, for who judges it; empty when nothing waits. */
    List<Regel> inWoorden(ContractNummer nummer) {
        return opslag.open(nummer).map(Contractwijziger::inWoorden).orElse(List.of());
    }

    static List<Regel> inWoorden(Wijziging wijziging) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Wijziging", wijziging.wat().omschrijving()));
        Afspraak nieuw = wijziging.nieuw();
        Afspraak oud = wijziging.oud();
        voegToe(regels, "Nieuwe laatste dag", Dag.toon(nieuw.tot()), Dag.toon(oud.tot()));
        voegToe(regels, "Nieuwe fte volgens contract", Geld.getal(nieuw.fteContract()), Geld.getal(oud.fteContract()));
        voegToe(regels, "Nieuwe fte uit eigen middelen", Geld.getal(nieuw.fteEigen()), Geld.getal(oud.fteEigen()));
        voegToe(regels, "Nieuw bedrag per jaar", Geld.toon(nieuw.bedragCent()), Geld.toon(oud.bedragCent()));
        regels.add(new Regel("Waarom", wijziging.reden().omschrijving()));
        return regels;
    }

    private static void voegToe(List<Regel> regels, String label, String nieuw, String oud) {
        if (!nieuw.equals(oud)) {
            regels.add(new Regel(label, nieuw + " (was " + oud + ")"));
        }
    }

    private void meld(String wat, ContractNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), Contractopvolging.GROND));
    }
}
