// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.capaciteit.Afrekenopslag.Afrekening;
import nl.baken.capaciteit.Kostenverdeling.Deel;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P12.10: what a year cost, divided with the key that was chosen for it, and the hours beside the contract. */
@Service
public class Jaarafrekening {

    private static final String TAAK = "jaar-afrekenen";

    private final Contractopslag contracten;
    private final Aandachtopslag punten;
    private final Afrekenopslag opslag;
    private final Sleuteljaren sleuteljaren;
    private final Verdeelsleutels sleutels;
    private final Normen normen;
    private final Toegang toegang;
    private final Clock klok;

    Jaarafrekening(
            Contractopslag contracten,
            Aandachtopslag punten,
            Afrekenopslag opslag,
            Sleuteljaren sleuteljaren,
            Verdeelsleutels sleutels,
            Normen normen,
            Toegang toegang,
            Clock klok) {
        this.contracten = contracten;
        this.punten = punten;
        this.opslag = opslag;
        this.sleuteljaren = sleuteljaren;
        this.sleutels = sleutels;
        this.normen = normen;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ContractNummer nummer, Taakgegevens taak) {
        Contract contract = contracten.lees(nummer);
        int jaar = jaar(taak);
        return Voorinvulling.leeg()
                .feit("jaar", jaar)
                .feit(
                        "betaling",
                        Contractregels.betaling(sleuteljaren.van(nummer).get(jaar)))
                .feit("urenContract", Geld.getal(uren(contract, contract.fteContract(), jaar)))
                .feit("urenEigen", Geld.getal(uren(contract, contract.fteEigen(), jaar)))
                .feit("begroot", Geld.toon(contract.centIn(jaar)))
                .feit("loopt", contract.loopt(jaar + 1));
    }

    /** @throws Weigering when a number can't be, or with the key of this year nobody would pay */
    @Taak(TAAK)
    @Transactional
    public void rekenAf(ContractNummer nummer, Taakgegevens taak, RekenJaarAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Geld.eisUren("uren", opdracht.uren());
        Contract contract = contracten.lees(nummer);
        int jaar = jaar(taak);
        Afrekening afrekening = new Afrekening(
                jaar,
                Geld.cent("bedrag", opdracht.bedrag()),
                opdracht.uren(),
                uren(contract, contract.fteContract(), jaar),
                uren(contract, contract.fteEigen(), jaar));
        opslag.bewaar(
                nummer,
                afrekening,
                delen(contract, jaar, afrekening.bedragCent()),
                toegang.medewerker().id(),
                klok.instant());
        if (opdracht.sleutelVolgendJaar() != null && contract.loopt(jaar + 1)) {
            sleuteljaren.zet(nummer, jaar + 1, new Sleuteljaren.Betaling(opdracht.sleutelVolgendJaar(), null));
        }
        punten.rondAf(taak.voorval(), null, List.of(), LocalDate.now(klok), klok.instant());
    }

    private List<Deel> delen(Contract contract, int jaar, long cent) {
        Sleuteljaren.Betaling betaling = sleuteljaren.van(contract.nummer()).get(jaar);
        if (betaling.sleutel() == null) {
            return List.of(new Deel(String.valueOf(betaling.betaler()), BigDecimal.ONE, cent));
        }
        List<Deel> delen = sleutels.over(contract.gemeenten(), cent, contract.eersteIn(jaar), contract.laatsteIn(jaar))
                .kolom(betaling.sleutel())
                .delen();
        if (delen.isEmpty()) {
            throw new Weigering(
                    "Met de sleutel van dit jaar is nog niet te rekenen: van een gemeente mist de norm, of er waren geen zaken. Vraag de functioneel beheerder de normen aan te vullen.");
        }
        return delen;
    }

    private BigDecimal uren(Contract contract, BigDecimal fte, int jaar) {
        BigDecimal dagen = BigDecimal.valueOf(LocalDate.of(jaar, 1, 1).lengthOfYear());
        return fte.multiply(normen.waarde("uren_per_fte_jaar", contract.laatsteIn(jaar)))
                .multiply(BigDecimal.valueOf(contract.dagenIn(jaar)))
                .divide(dagen, 0, RoundingMode.HALF_UP);
    }

    private int jaar(Taakgegevens taak) {
        return punten.lees(taak.voorval()).van().getYear();
    }
}
