// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Koppeling;
import nl.baken.persoon.Samenvoeging;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X6: a merge that was wrong is undone by one person, at once; and two people can be compared again. */
@Service
public class Ontkoppelen {

    private static final String TERUG = "samenvoeging-terugdraaien";
    private static final String OPNIEUW = "personen-opnieuw-vergelijken";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Samenvoegingen samenvoegingen;
    private final Samenvoegkeuzes keuzes;
    private final Vergelijkbeeld beeld;
    private final Vergelijkopslag opslag;
    private final Gelijkenisalarm alarm;
    private final Tijdlijn tijdlijn;

    Ontkoppelen(
            Toegang toegang,
            Zaken zaken,
            Samenvoegingen samenvoegingen,
            Samenvoegkeuzes keuzes,
            Vergelijkbeeld beeld,
            Vergelijkopslag opslag,
            Gelijkenisalarm alarm,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.samenvoegingen = samenvoegingen;
        this.keuzes = keuzes;
        this.beeld = beeld;
        this.opslag = opslag;
        this.alarm = alarm;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(TERUG)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        List<Samenvoeging> kan = keuzes.geldend(zaken.lees(nummer));
        return Voorinvulling.leeg()
                .keuzes(
                        "samenvoegingen",
                        kan.stream()
                                .map(wat -> new Keuze(Long.toString(wat.id()), "Samengevoegd op " + Dag.toon(wat.op())))
                                .toList())
                .waarde("samenvoeging", kan.size() == 1 ? kan.get(0).id() : null);
    }

    /** @throws Weigering when it was undone already */
    @Zaakhandeling(
            value = TERUG,
            titel = "Samenvoeging terugdraaien",
            gelukt = "De samenvoeging is teruggedraaid. Wat in elke zaak staat, is daar gebleven.")
    @Transactional
    public void draaiTerug(ZaakNummer nummer, DraaiSamenvoegingTerug opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Samenvoeging wat = keuzes.geldend(zaken.lees(nummer)).stream()
                .filter(geldend -> Long.toString(geldend.id()).equals(opdracht.samenvoeging()))
                .findFirst()
                .orElseThrow(() -> new Weigering("samenvoeging", "Deze samenvoeging is al teruggedraaid."));
        var geraakt = beeld.zakenVan(wat.koppeling()).toList();
        samenvoegingen.draaiTerug(wat.id(), toegang.medewerker().id(), opdracht.reden());
        geraakt.forEach(zaak -> tijdlijn.noteer(zaak.nummer(), "samenvoeging teruggedraaid", "betrokkenheid"));
    }

    /** The cases in which this person agreed to a merge that was undone since then. */
    @Transactional(readOnly = true)
    public List<ZaakNummer> teruggedraaid(Medewerker wie, Instant sinds) {
        return samenvoegingen.teruggedraaid(wie.id(), sinds).stream()
                .flatMap(wat -> opslag.laatste(wat.koppeling()).stream())
                .distinct()
                .toList();
    }

    @Voorbereiding(OPNIEUW)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijOpnieuw(ZaakNummer nummer) {
        Medewerker wie = toegang.medewerker();
        List<Koppeling> kan = keuzes.koppelingen(zaken.lees(nummer), wie);
        return Voorinvulling.leeg()
                .keuzes("koppelingen", kan.stream().map(Ontkoppelen::keuze).toList())
                .waarde("koppeling", kan.size() == 1 ? kan.get(0).id() : null);
    }

    private static Keuze keuze(Koppeling koppeling) {
        return new Keuze(
                Long.toString(koppeling.id()),
                koppeling.soort() == null
                        ? "Nog niet vergeleken"
                        : koppeling.soort().omschrijving() + ", beoordeeld op " + Dag.toon(koppeling.beslotenOp()));
    }

    /** @throws Weigering when somebody compares them already, or nothing is left to compare */
    @Zaakhandeling(
            value = OPNIEUW,
            titel = "Personen opnieuw vergelijken",
            gelukt = "De taak Personen vergelijken staat klaar.")
    @Transactional
    public void vergelijkOpnieuw(ZaakNummer nummer, VergelijkPersonenOpnieuw opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean gevraagd = keuzes.koppelingen(zaken.lees(nummer), toegang.medewerker()).stream()
                .filter(koppeling -> Long.toString(koppeling.id()).equals(opdracht.koppeling()))
                .anyMatch(koppeling -> alarm.vergelijk(nummer, koppeling.id()));
        if (!gevraagd) {
            throw new Weigering("koppeling", "Iemand vergelijkt deze personen al.");
        }
    }
}
