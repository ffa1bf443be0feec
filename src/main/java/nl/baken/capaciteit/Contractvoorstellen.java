// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P12.3: a proposal for what follows a contract; after a no the same one is proposed anew. */
@Service
public class Contractvoorstellen {

    private static final String TAAK = "kosten-verdelen";
    private static final BigDecimal HEEL = BigDecimal.valueOf(100);

    private final Contractopslag opslag;
    private final Ramingopslag ramingen;
    private final Akkoordopslag akkoorden;
    private final Verdeelsleutels sleutels;
    private final Contractkeuzes keuzes;
    private final Contracten contracten;
    private final Contractperiode periode;
    private final Organisaties organisaties;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractvoorstellen(
            Contractopslag opslag,
            Ramingopslag ramingen,
            Akkoordopslag akkoorden,
            Verdeelsleutels sleutels,
            Contractkeuzes keuzes,
            Contracten contracten,
            Contractperiode periode,
            Organisaties organisaties,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.ramingen = ramingen;
        this.akkoorden = akkoorden;
        this.sleutels = sleutels;
        this.keuzes = keuzes;
        this.contracten = contracten;
        this.periode = periode;
        this.organisaties = organisaties;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ContractNummer nummer) {
        Contract eindigt = opslag.lees(nummer);
        Optional<Contract> eerder = open(nummer);
        Contract begin = eerder.orElse(eindigt);
        LocalDate van = eerder.map(Contract::van).orElse(eindigt.tot().plusDays(1));
        Verdeelsleutels.Blad blad = sleutels.vooruit(eindigt.gemeenten(), begin.bedragCent(), van, YearMonth.now(klok));
        Voorinvulling bekend = Voorinvulling.leeg()
                .keuzes("aanbieders", keuzes.aanbieders())
                .feit("einde", Dag.toon(eindigt.tot()))
                .feit(
                        "raming",
                        ramingen.laatste(nummer)
                                .map(Contractvoorstellen::inWoorden)
                                .orElse("nog niet geraamd"))
                .feit("nee", eerder.map(akkoorden::waaromNiet).orElse(""))
                .waarde("aanbieder", begin.aanbieder())
                .waarde("van", van)
                .waarde("tot", eerder.map(Contract::tot).orElse(van.plusYears(1).minusDays(1)))
                .waarde("fteContract", Geld.getal(begin.fteContract()))
                .waarde("fteEigen", Geld.getal(begin.fteEigen()))
                .waarde(
                        "bedrag",
                        eerder.map(voorstel -> Geld.zonderTeken(voorstel.bedragCent()))
                                .orElse(null))
                .waarde("sleutel", begin.sleutel());
        blad.kolommen().forEach(kolom -> bekend.feit(kolom.sleutel().code(), inProcenten(kolom)));
        return bekend;
    }

    /** The proposal that can still be changed. */
    private Optional<Contract> open(ContractNummer nummer) {
        return opslag.opvolger(nummer).filter(voorstel -> voorstel.status() != Contractstatus.GETEKEND);
    }

    private static String inWoorden(Ftebehoefte.Raming raming) {
        return Geld.getal(raming.laag()) + " tot " + Geld.getal(raming.hoog()) + " fte";
    }

    /** As in {@code Alkmaar 33%, Haarlem 34,5%}. */
    private static String inProcenten(Verdeelsleutels.Kolom kolom) {
        BigDecimal samen =
                kolom.delen().stream().map(Kostenverdeling.Deel::gewicht).reduce(BigDecimal.ZERO, BigDecimal::add);
        return kolom.delen().isEmpty()
                ? "nog niet te berekenen"
                : kolom.delen().stream()
                        .map(deel -> deel.gemeente() + " "
                                + Geld.getal(deel.gewicht().multiply(HEEL).divide(samen, 1, RoundingMode.HALF_UP))
                                + "%")
                        .collect(Collectors.joining(", "));
    }

    /** @throws Weigering when the period or a number can't be, or with this key nobody would pay */
    @Taak(TAAK)
    @Transactional
    public void verdeel(ContractNummer nummer, VerdeelKosten opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Contract eindigt = opslag.lees(nummer);
        Contract voorstel = voorstel(eindigt, opdracht);
        if (sleutels.vooruit(voorstel.gemeenten(), voorstel.bedragCent(), voorstel.van(), YearMonth.now(klok))
                .kolom(opdracht.sleutel())
                .delen()
                .isEmpty()) {
            throw new Weigering(
                    "sleutel",
                    "Met deze sleutel is nog niet te rekenen. Kies een andere, of laat de normen van de gemeenten aanvullen.");
        }
        eisAntwoorders(voorstel);
        Optional<Contract> eerder = open(nummer);
        if (eerder.isPresent()) {
            opslag.herzie(voorstel.met(eerder.get().nummer()));
            meld(Actie.WIJZIGEN, "voorstel herzien", eerder.get().nummer());
        } else {
            opslag.voegToe(
                    voorstel, UUID.randomUUID().toString(), toegang.medewerker().id(), klok.instant());
            contracten.betrek(voorstel.nummer());
            meld(Actie.AANMAKEN, "voorstel voor een contract gedaan", voorstel.nummer());
        }
    }

    /** Who nobody can answer for would never answer. */
    private void eisAntwoorders(Contract voorstel) {
        List<String> zonder = voorstel.gemeenten().stream()
                .filter(gemeente -> organisaties
                        .vanGemeente(gemeente, Rol.CONTRACTBEHEERDER)
                        .isEmpty())
                .toList();
        if (!zonder.isEmpty()) {
            throw new Weigering("Er is geen contractbeheerder voor " + String.join(", ", zonder)
                    + ", dus die gemeente kan niet antwoorden. Vraag de functioneel beheerder om een account.");
        }
    }

    private Contract voorstel(Contract eindigt, VerdeelKosten opdracht) {
        periode.eis(opdracht.van(), opdracht.tot());
        if (!opdracht.van().isAfter(eindigt.tot())) {
            throw new Weigering(
                    "van", "Het lopende contract eindigt op " + Dag.toon(eindigt.tot()) + ". Kies een latere dag.");
        }
        Contracten.eisFte(opdracht.fteContract(), opdracht.fteEigen());
        return new Contract(
                ContractNummer.nieuw(),
                opdracht.aanbieder(),
                opdracht.van(),
                opdracht.tot(),
                opdracht.fteContract(),
                opdracht.fteEigen(),
                Geld.cent("bedrag", opdracht.bedrag()),
                eindigt.gemeenten(),
                Contractsoort.DEKKING,
                opdracht.sleutel(),
                null,
                Contractstatus.VOORSTEL,
                eindigt.nummer(),
                1,
                null);
    }

    private void meld(Actie actie, String wat, ContractNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(actie, wat, nummer.waarde(), Contractopvolging.GROND));
    }
}
