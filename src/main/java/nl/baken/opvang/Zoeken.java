// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.opvang.Sturingswoorden.ZOEKEN_KLAAR;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Plaatsingen.Nieuw;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P04.2: every attempt to find a place is kept; the task stays until there is one, or until somebody with a bed only
 * waits.
 */
@Service
public class Zoeken {

    private static final String TAAK = "plek-zoeken";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Behoeften behoeften;
    private final Plaatsingen plaatsingen;
    private final Plekken plekken;
    private final BekendeAdressen bekendeAdressen;
    private final Zoektermijnen termijnen;
    private final Verhuizing verhuizing;
    private final Opvangstand stand;
    private final Tijdlijn tijdlijn;

    Zoeken(
            Toegang toegang,
            Deelpakketten pakketten,
            Zaken zaken,
            Behoeften behoeften,
            Plaatsingen plaatsingen,
            Plekken plekken,
            BekendeAdressen bekendeAdressen,
            Zoektermijnen termijnen,
            Verhuizing verhuizing,
            Opvangstand stand,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.behoeften = behoeften;
        this.plaatsingen = plaatsingen;
        this.plekken = plekken;
        this.bekendeAdressen = bekendeAdressen;
        this.termijnen = termijnen;
        this.verhuizing = verhuizing;
        this.stand = stand;
        this.tijdlijn = tijdlijn;
    }

    /** The advice, and the places with a free bed, best fitting first. */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Behoefte behoefte = behoeften.openstaand(nummer).orElseThrow();
        boolean rood = zaken.lees(nummer).veiligheidscode() == Veiligheidscode.ROOD;
        return Voorinvulling.leeg()
                .feit("advies", inWoorden(behoefte.advies()))
                .feit("toelichting", behoefte.toelichting())
                .keuzes("plekken", vrijePlekken(nummer, behoefte.advies(), rood))
                .keuzes("soorten", soorten(behoefte.advies()));
    }

    static String inWoorden(List<Opvangtype> advies) {
        return advies.stream().map(Opvangtype::omschrijving).collect(Collectors.joining(", dan "));
    }

    private List<Keuze> vrijePlekken(ZaakNummer nummer, List<Opvangtype> advies, boolean rood) {
        Set<Long> bekend = bekendeAdressen.plekken(nummer);
        return plekken.alle().stream()
                .filter(plek -> plek.vrij() > 0 && !bekend.contains(plek.id()))
                .sorted(Comparator.<Plek>comparingInt(plek -> plek.soort().rang(advies))
                        .thenComparing(plek -> rood && plek.regio() == Regio.IN_DE_REGIO))
                .map(plek -> new Keuze(
                        String.valueOf(plek.id()),
                        plek.soort().omschrijving() + ": " + plek.inWoorden() + " (" + plek.vrij() + " vrij, "
                                + plek.regio().omschrijving().toLowerCase(Locale.ROOT) + ", voor "
                                + plek.doelgroep().omschrijving().toLowerCase(Locale.ROOT) + ")"))
                .toList();
    }

    static List<Keuze> soorten(List<Opvangtype> advies) {
        return Opvangtype.plaatsbaar().stream()
                .sorted(Comparator.comparingInt(soort -> soort.rang(advies)))
                .map(soort -> new Keuze(soort.code(), soort.omschrijving()))
                .toList();
    }

    @Taak(TAAK)
    @Transactional
    public Sturing zoek(ZaakNummer nummer, ZoekPlek opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Behoefte behoefte = behoeften.openstaand(nummer).orElseThrow();
        if (opdracht.nietNodig() != null) {
            verhuizing.zoekNietMeer(nummer, opdracht.nietNodig());
            tijdlijn.noteer(nummer, Compartiment.ZORG, "opvangplek niet meer nodig", "taak");
            return Sturing.met(ZOEKEN_KLAAR, true);
        }
        Zoekuitkomst uitkomst = Objects.requireNonNull(opdracht.uitkomst());
        switch (uitkomst) {
            case OP_HET_BORD -> bewaar(nummer, Stand.AANGEBODEN, vanHetBord(nummer, opdracht));
            case ELDERS -> bewaar(nummer, Stand.AANGEBODEN, elders(nummer, opdracht));
            case GEWEIGERD -> weiger(nummer, opdracht);
            case GEVRAAGD, WACHTLIJST -> bewaar(nummer, Stand.GEVRAAGD, elders(nummer, opdracht));
        }
        boolean noodplek = opdracht.soort() != null && opdracht.soort().isNoodplek();
        if (uitkomst == Zoekuitkomst.WACHTLIJST || noodplek) {
            behoeften.zetOpWachtlijst(behoefte);
        }
        boolean gevonden = uitkomst == Zoekuitkomst.OP_HET_BORD || uitkomst == Zoekuitkomst.ELDERS;
        if (gevonden) {
            termijnen.gevonden(nummer);
        }
        tijdlijn.noteer(
                nummer,
                Compartiment.ZORG,
                gevonden ? "opvangplek gevonden" : "opvangplek gezocht, nog niet gevonden",
                "taak");
        boolean wacht = stand.wachtMetBed(nummer);
        if (wacht) {
            termijnen.voorbij(nummer);
        }
        return Sturing.met(ZOEKEN_KLAAR, gevonden || wacht);
    }

    private void bewaar(ZaakNummer nummer, Stand stand, Nieuw plaats) {
        String veld = plaats.plek() == null ? "soort" : "plek";
        Opvangdeling.plek(plaats.soort(), stand == Stand.AANGEBODEN)
                .forEach(deling -> pakketten.deel(nummer, veld, deling));
        plaatsingen.voegToe(nummer, stand, plaats, toegang.medewerker().id());
    }

    private Nieuw vanHetBord(ZaakNummer nummer, ZoekPlek opdracht) {
        bekendeAdressen.eisOnbekend(
                nummer, Objects.requireNonNull(opdracht.plek()).longValue());
        Plek plek = plekken.houdVast(Objects.requireNonNull(opdracht.plek()));
        return new Nieuw(plek.id(), plek.soort(), Geheim.van(plek.inWoorden()), null, null);
    }

    private Nieuw elders(ZaakNummer nummer, ZoekPlek opdracht) {
        bekendeAdressen.eisOnbekend(nummer, opdracht.adres());
        return new Nieuw(
                null,
                Objects.requireNonNull(opdracht.soort()),
                opdracht.aanbieder(),
                opdracht.adres(),
                opdracht.weigerreden());
    }

    /** A no to what was asked closes that question; else it is kept as asked and refused at once. */
    private void weiger(ZaakNummer nummer, ZoekPlek opdracht) {
        plaatsingen.van(nummer).stream()
                .filter(plaats -> plaats.is(Stand.GEVRAAGD) && plaats.soort() == opdracht.soort())
                .findFirst()
                .ifPresentOrElse(
                        plaats -> plaatsingen.weiger(plaats, Objects.requireNonNull(opdracht.weigerreden())),
                        () -> bewaar(nummer, Stand.GEWEIGERD, elders(nummer, opdracht)));
    }
}
