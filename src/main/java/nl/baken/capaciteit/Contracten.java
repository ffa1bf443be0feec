// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Handeling;
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
    static final Set<Rol> LEZERS = Set.of(Rol.CONTRACTBEHEERDER, Rol.BELEIDSMEDEWERKER, Rol.TEAMLEIDER_ZC, Rol.MANAGER);

    private final Contractopslag opslag;
    private final Contractkeuzes keuzes;
    private final Toegang toegang;
    private final LosseVragen vragen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Contracten(
            Contractopslag opslag,
            Contractkeuzes keuzes,
            Toegang toegang,
            LosseVragen vragen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.keuzes = keuzes;
        this.toegang = toegang;
        this.vragen = vragen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What the form of a contract begins with. @throws NietGevonden for who may not enter one */
    public Voorinvulling bekend() {
        eisInvoerder();
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
        eisInvoerder();
        Contract contract = contract(opdracht);
        if (!opslag.voegToe(contract, kenmerk, toegang.medewerker().id(), klok.instant())) {
            return opslag.metKenmerk(kenmerk).orElseThrow().nummer();
        }
        betrek(contract.nummer());
        gebeurtenissen.publishEvent(new Handeling(
                Actie.AANMAKEN, "contract ingevoerd", contract.nummer().waarde(), Contractopvolging.GROND));
        stelVraag(contract.nummer());
        return contract.nummer();
    }

    /** Another contract manager signs too; when none does in time, a policy officer may (T37). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stelVraag(ContractNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        vragen.stel(nummer.waarde(), "contract tekenen", Rol.CONTRACTBEHEERDER, Rol.BELEIDSMEDEWERKER);
    }

    /** Whoever works with contracts reads this one. */
    void betrek(ContractNummer nummer) {
        LEZERS.forEach(rol -> toegang.betrek(nummer.waarde(), rol, null, Contractopvolging.GROND));
    }

    private Contract contract(VoerContractIn opdracht) {
        eisPeriode(opdracht.van(), opdracht.tot());
        if (opdracht.getekendOp().isAfter(LocalDate.now(klok))) {
            throw new Weigering(
                    "getekendOp", "Deze datum ligt in de toekomst. Voer het contract in als het getekend is.");
        }
        Geld.eis("fteContract", opdracht.fteContract());
        Geld.eis("fteEigen", opdracht.fteEigen());
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
                sleutel.orElse(null),
                sleutel.isPresent() ? null : opdracht.betaling(),
                Contractstatus.TER_TEKENING,
                null,
                1,
                opdracht.getekendOp());
    }

    /** @throws Weigering when it ends before it begins, or lasts longer than any contract does */
    static void eisPeriode(LocalDate van, LocalDate tot) {
        if (tot.isBefore(van)) {
            throw new Weigering("tot", "Het contract eindigt voordat het begint. Kijk de datums na.");
        }
        if (tot.isAfter(van.plusYears(10))) {
            throw new Weigering("tot", "Dit contract duurt langer dan tien jaar. Controleer het jaartal.");
        }
    }

    private void eisInvoerder() {
        if (!toegang.medewerker().heeft(Rol.CONTRACTBEHEERDER)
                && !toegang.medewerker().heeft(Rol.BELEIDSMEDEWERKER)) {
            throw new NietGevonden();
        }
    }
}
