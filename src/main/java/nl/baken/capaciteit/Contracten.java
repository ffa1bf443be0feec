// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contracts that people enter by hand, also those of the past; they count when a second person looked. */
@Service
public class Contracten {

    /** Who reads every contract; entering one is for the first two. */
    public static final Set<Rol> LEZERS =
            Set.of(Rol.CONTRACTBEHEERDER, Rol.BELEIDSMEDEWERKER, Rol.TEAMLEIDER_ZC, Rol.MANAGER);

    private final Contractopslag opslag;
    private final Contractkeuzes keuzes;
    private final Rondes rondes;
    private final Contractperiode periode;
    private final Toegang toegang;
    private final LosseVragen vragen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Contracten(
            Contractopslag opslag,
            Contractkeuzes keuzes,
            Rondes rondes,
            Contractperiode periode,
            Toegang toegang,
            LosseVragen vragen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.keuzes = keuzes;
        this.rondes = rondes;
        this.periode = periode;
        this.toegang = toegang;
        this.vragen = vragen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What the form of a contract begins with. @throws NietGevonden for who may not enter one */
    public Voorinvulling bekend() {
        eisInvoerder(toegang.medewerker());
        return Voorinvulling.leeg()
                .keuzes("aanbieders", keuzes.aanbieders())
                .keuzes("centrumgemeenten", keuzes.gemeentekeuzes())
                .keuzes("betalingen", keuzes.betalingen())
                .waarde("gemeenten", keuzes.centrumgemeenten());
    }

    /**
     * Asks a second person to look.
     *
     * @param kenmerk of the page it was sent from: what is sent twice is done once
     * @throws Weigering when the dates or numbers can't be
     */
    @Transactional
    public ContractNummer voerIn(String kenmerk, VoerContractIn opdracht) {
        eisInvoerder(toegang.medewerker());
        Contract contract = contract(opdracht);
        if (!opslag.voegToe(contract, kenmerk, toegang.medewerker().id(), klok.instant())) {
            return opslag.metKenmerk(kenmerk).orElseThrow().nummer();
        }
        betrek(contract.nummer());
        gebeurtenissen.publishEvent(new Handeling(
                Actie.AANMAKEN, "contract ingevoerd", contract.nummer().waarde(), Contractopvolging.GROND));
        rondes.leg(contract);
        stelVraag(contract.nummer(), "contract tekenen");
        return contract.nummer();
    }

    /** Another contract manager looks too; when none does in time, a policy officer may (T37). @param onderwerp a fixed phrase */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stelVraag(ContractNummer nummer, String onderwerp) {
        toegang.eisBetrokken(nummer.waarde());
        vragen.stel(nummer.waarde(), onderwerp, Rol.CONTRACTBEHEERDER, Rol.BELEIDSMEDEWERKER);
    }

    /** Whoever works with contracts reads this one. */
    void betrek(ContractNummer nummer) {
        LEZERS.forEach(rol -> toegang.betrek(nummer.waarde(), rol, null, Contractopvolging.GROND));
    }

    private Contract contract(VoerContractIn opdracht) {
        periode.eis(opdracht.van(), opdracht.tot());
        if (opdracht.getekendOp().isAfter(LocalDate.now(klok))) {
            throw new Weigering(
                    "getekendOp", "Deze datum ligt in de toekomst. Voer het contract in als het getekend is.");
        }
        eisFte(opdracht.fteContract(), opdracht.fteEigen());
        Optional<Sleutel> sleutel = Arrays.stream(Sleutel.values())
                .filter(mogelijk -> mogelijk.code().equals(opdracht.betaling()))
                .findFirst();
        if (sleutel.isEmpty() && !opdracht.gemeenten().contains(opdracht.betaling())) {
            throw new Weigering("betaling", "Deze gemeente staat niet in het contract. Kies een gemeente die meedoet.");
        }
        return new Contract(
                ContractNummer.nieuw(),
                opdracht.aanbieder(),
                opdracht.van(),
                opdracht.tot(),
                opdracht.fteContract(),
                opdracht.fteEigen(),
                Geld.cent("bedrag", opdracht.bedrag()),
                opdracht.gemeenten(),
                opdracht.soort(),
                sleutel.orElse(null),
                sleutel.isPresent() ? null : opdracht.betaling(),
                Contractstatus.TER_TEKENING,
                null,
                1,
                opdracht.getekendOp());
    }

    /** @throws Weigering when a number can't be, or there is nobody to do the work */
    static void eisFte(BigDecimal volgensContract, BigDecimal eigen) {
        Geld.eisFte("fteContract", volgensContract);
        Geld.eisFte("fteEigen", eigen);
        if (volgensContract.signum() == 0 && eigen.signum() == 0) {
            throw new Weigering("fteContract", "Zonder fte is er geen zorgcoördinatie. Vul in hoeveel fte er is.");
        }
    }

    static boolean isInvoerder(Medewerker wie) {
        return wie.heeft(Rol.CONTRACTBEHEERDER) || wie.heeft(Rol.BELEIDSMEDEWERKER);
    }

    static void eisInvoerder(Medewerker wie) {
        if (!isInvoerder(wie)) {
            throw new NietGevonden();
        }
    }
}
