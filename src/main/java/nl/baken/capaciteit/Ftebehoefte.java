// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Werklast;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P12.2: how many fte are needed, from how heavy the cases weigh now and the norm for one fte (D11). */
@Service
public class Ftebehoefte {

    static final String PER_FTE = "werklast_per_fte";

    private static final String TAAK = "behoefte-ramen";
    private static final BigDecimal HEEL = BigDecimal.valueOf(100);

    private final Ramingopslag opslag;
    private final Contractopslag contracten;
    private final Werklast werklast;
    private final Normen normen;
    private final Toegang toegang;
    private final Clock klok;

    Ftebehoefte(
            Ramingopslag opslag,
            Contractopslag contracten,
            Werklast werklast,
            Normen normen,
            Toegang toegang,
            Clock klok) {
        this.opslag = opslag;
        this.contracten = contracten;
        this.werklast = werklast;
        this.normen = normen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** What the numbers of today say. @param laag in tenths of an fte, rounded up */
    public record Raming(BigDecimal zaken, BigDecimal perFte, BigDecimal laag, BigDecimal hoog) {}

    @Transactional(readOnly = true)
    public Raming nu() {
        BigDecimal zaken = werklast.perAccount().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal perFte = normen.waarde(PER_FTE);
        BigDecimal laag = zaken.divide(perFte, 1, RoundingMode.UP);
        BigDecimal hoog = laag.multiply(HEEL.add(normen.waarde("raming_marge"))).divide(HEEL, 1, RoundingMode.HALF_UP);
        return new Raming(zaken, perFte, laag, hoog);
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ContractNummer nummer) {
        Contract contract = contracten.lees(nummer);
        Raming raming = nu();
        return Voorinvulling.leeg()
                .feit("einde", Dag.toon(contract.tot()))
                .feit("contract", Geld.getal(contract.fteContract()))
                .feit("eigen", Geld.getal(contract.fteEigen()))
                .feit("zaken", Geld.getal(raming.zaken()))
                .feit("perFte", Geld.getal(raming.perFte()))
                .waarde("fteLaag", Geld.getal(raming.laag()))
                .waarde("fteHoog", Geld.getal(raming.hoog()));
    }

    /** @throws Weigering when it is no range */
    @Taak(TAAK)
    @Transactional
    public void raam(ContractNummer nummer, RaamBehoefte opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Geld.eisFte("fteLaag", opdracht.fteLaag());
        Geld.eisFte("fteHoog", opdracht.fteHoog());
        if (opdracht.fteHoog().signum() == 0 || opdracht.fteHoog().compareTo(opdracht.fteLaag()) < 0) {
            throw new Weigering("fteHoog", "Vul een getal in dat niet lager is dan de laagste raming, en meer dan 0.");
        }
        Raming raming = nu();
        opslag.bewaar(
                nummer,
                new Raming(raming.zaken(), raming.perFte(), opdracht.fteLaag(), opdracht.fteHoog()),
                toegang.medewerker().id(),
                klok.instant());
    }
}
