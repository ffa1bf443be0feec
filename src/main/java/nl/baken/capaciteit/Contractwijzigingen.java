// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.util.Objects;
import nl.baken.capaciteit.Wijzigingopslag.Afspraak;
import nl.baken.capaciteit.Wijzigingopslag.Wijziging;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A signed contract that was typed wrongly, ends early, or never held: one person says so, another one looks (X10). */
@Service
public class Contractwijzigingen {

    private final Contractopslag contracten;
    private final Wijzigingopslag opslag;
    private final Contractwijziger wijziger;
    private final Contractperiode periode;
    private final Contracten vragen;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractwijzigingen(
            Contractopslag contracten,
            Wijzigingopslag opslag,
            Contractwijziger wijziger,
            Contractperiode periode,
            Contracten vragen,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.contracten = contracten;
        this.opslag = opslag;
        this.wijziger = wijziger;
        this.periode = periode;
        this.vragen = vragen;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws NietGevonden when there is no such contract for this person to change */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Voorinvulling bekend(String nummer) {
        Contracten.eisInvoerder(toegang.medewerker());
        toegang.eisInzage("contract", nummer);
        Contract contract = contracten.zoek(nummer).orElseThrow(NietGevonden::new);
        return Voorinvulling.leeg()
                .feit("afgesproken", isAfgesproken(contract))
                .waarde("tot", contract.tot())
                .waarde("fteContract", Geld.getal(contract.fteContract()))
                .waarde("fteEigen", Geld.getal(contract.fteEigen()))
                .waarde("bedrag", Geld.zonderTeken(contract.bedragCent()));
    }

    /** Four municipalities agreed to it, so two people can't change what it costs. */
    private static boolean isAfgesproken(Contract contract) {
        return contract.voorganger() != null;
    }

    /** @throws Weigering when it is not signed, something waits already, nothing changes or the new terms can't be */
    @Transactional
    public void vraag(String nummer, WijzigContract opdracht) {
        Contracten.eisInvoerder(toegang.medewerker());
        toegang.eisBetrokken(nummer);
        Contract contract = contracten.zoek(nummer).orElseThrow(NietGevonden::new);
        if (contract.status() != Contractstatus.GETEKEND) {
            throw new Weigering("Dit contract is niet getekend. Trek de vraag in of doe een ander voorstel.");
        }
        Afspraak oud = Afspraak.van(contract);
        Wijziging wijziging =
                new Wijziging(opdracht.wat(), opdracht.reden(), nieuw(contract, opdracht), oud, klok.instant(), null);
        eisMogelijk(contract, wijziging);
        if (!opslag.vraag(contract.nummer(), wijziging, toegang.medewerker().id())) {
            throw new Weigering("Er wacht al een wijziging op een tweede persoon. Trek die eerst in.");
        }
        gebeurtenissen.publishEvent(new Handeling("wijziging van contract gevraagd", nummer, Contractopvolging.GROND));
        vragen.stelVraag(contract.nummer(), "contract wijzigen");
    }

    private static Afspraak nieuw(Contract contract, WijzigContract opdracht) {
        if (opdracht.wat() == Wijzigsoort.VERVALLEN) {
            return Afspraak.van(contract);
        }
        return new Afspraak(
                Objects.requireNonNullElse(opdracht.tot(), contract.tot()),
                Objects.requireNonNullElse(opdracht.fteContract(), contract.fteContract()),
                Objects.requireNonNullElse(opdracht.fteEigen(), contract.fteEigen()),
                opdracht.bedrag() == null ? contract.bedragCent() : Geld.cent("bedrag", opdracht.bedrag()));
    }

    private void eisMogelijk(Contract contract, Wijziging wijziging) {
        Afspraak nieuw = wijziging.nieuw();
        if (wijziging.wat() == Wijzigsoort.WIJZIGEN) {
            periode.eis(contract.van(), nieuw.tot());
            Contracten.eisFte(nieuw.fteContract(), nieuw.fteEigen());
            if (isGelijk(nieuw, wijziging.oud())) {
                throw new Weigering("tot", "Er verandert niets. Vul in wat er anders wordt.");
            }
            if (isAfgesproken(contract) && nieuw.tot().isAfter(contract.tot())) {
                throw new Weigering(
                        "tot",
                        "De gemeenten zijn het eens over dit contract: het kan alleen eerder eindigen. Doe voor daarna een nieuw voorstel.");
            }
        }
        wijziger.eisNietAfgerekend(contract.nummer(), wijziging);
    }

    private static boolean isGelijk(Afspraak een, Afspraak ander) {
        return een.tot().equals(ander.tot())
                && een.fteContract().compareTo(ander.fteContract()) == 0
                && een.fteEigen().compareTo(ander.fteEigen()) == 0
                && een.bedragCent() == ander.bedragCent();
    }
}
