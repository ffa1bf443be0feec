// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.ToestemmingIngetrokken;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorg.Verklaringopslag.Verklaring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P05.6 and P06.6: a medical statement is asked with a consent of its own and goes to the lawyer exactly once. */
@Service
public class Zorgverklaringen {

    private static final String VRAGEN = "medische-verklaring-vragen";
    private static final String ONTVANGEN = "medische-verklaring-ontvangen";
    private static final String TERMIJN = "T75";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Verklaringopslag opslag;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;
    private final Spoorproces proces;
    private final Tijdlijn tijdlijn;

    Zorgverklaringen(
            Toegang toegang,
            Deelpakketten pakketten,
            Verklaringopslag opslag,
            Zorgtermijnen termijnen,
            Zorgspoor spoor,
            Spoorproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.spoor = spoor;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(VRAGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("gevraagdOp", termijnen.vandaag());
    }

    @Zaakhandeling(value = VRAGEN, titel = "Medische verklaring vragen", gelukt = "De vraag is vastgelegd.")
    @Transactional
    public void vraag(ZaakNummer nummer, VraagMedischeVerklaring opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        pakketten.deel(
                nummer,
                "doel",
                Deling.metToestemming(
                        Doel.MEDISCHE_VERKLARING,
                        Ontvanger.BEHANDELAAR,
                        Compartiment.IDENTITEIT,
                        Compartiment.MEDISCH));
        if (opslag.gevraagd(nummer).stream()
                .anyMatch(gevraagd ->
                        gevraagd.doel() == opdracht.doel() && gevraagd.behandelaar() == opdracht.behandelaar())) {
            throw new Weigering("behandelaar", "Deze verklaring is al gevraagd. Wacht op het antwoord, of bel.");
        }
        opslag.bewaar(nummer, opdracht);
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "medische verklaring gevraagd", "toestemming");
        Spoor van = opdracht.behandelaar().spoor();
        spoor.eisLopend(nummer, van);
        proces.verklaringGevraagd(nummer, van);
        proces.bijgewerkt(nummer, van);
    }

    /** The oldest one that did not come decides when somebody must be called. */
    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        opslag.gevraagd(nummer).stream()
                .map(Verklaring::gevraagdOp)
                .min(Comparator.naturalOrder())
                .ifPresent(oudste -> termijnen.loopVanaf(TERMIJN, nummer, oudste));
        return Sturing.geen();
    }

    @Voorbereiding(ONTVANGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijOntvangst(ZaakNummer nummer) {
        List<Keuze> keuzes = opslag.alle(nummer).stream()
                .filter(Verklaring::kanNogNaarAdvocaat)
                .map(verklaring -> new Keuze(String.valueOf(verklaring.id()), verklaring.inWoorden()))
                .toList();
        return Voorinvulling.leeg()
                .keuzes("verklaringen", keuzes)
                .waarde(
                        "verklaring",
                        keuzes.stream().findFirst().map(Keuze::waarde).orElse(null))
                .waarde("ontvangenOp", termijnen.vandaag());
    }

    @Zaakhandeling(value = ONTVANGEN, titel = "Medische verklaring ontvangen", gelukt = "De data zijn vastgelegd.")
    @Transactional
    public void ontvang(ZaakNummer nummer, OntvangMedischeVerklaring opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Verklaring verklaring = opslag.alle(nummer).stream()
                .filter(Verklaring::kanNogNaarAdvocaat)
                .filter(rij -> String.valueOf(rij.id()).equals(opdracht.verklaring()))
                .findFirst()
                .orElseThrow(Zorgverklaringen::alGegeven);
        eisNa("ontvangenOp", opdracht.ontvangenOp(), verklaring.gevraagdOp());
        opslag.zetOntvangen(verklaring.id(), opdracht.ontvangenOp());
        if (opdracht.naarAdvocaatOp() != null) {
            geefAanAdvocaat(nummer, verklaring, opdracht);
        }
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "medische verklaring ontvangen", "toestemming");
        if (opslag.gevraagd(nummer).isEmpty()) {
            termijnen.gehaald(nummer, TERMIJN);
        }
        proces.bijgewerkt(nummer, verklaring.spoor());
    }

    private void geefAanAdvocaat(ZaakNummer nummer, Verklaring verklaring, OntvangMedischeVerklaring opdracht) {
        pakketten.deel(
                nummer,
                "naarAdvocaatOp",
                Deling.metToestemming(Doel.MEDISCHE_VERKLARING, Ontvanger.ADVOCAAT, Compartiment.MEDISCH));
        eisNa(
                "naarAdvocaatOp",
                opdracht.naarAdvocaatOp(),
                verklaring.ontvangenOp() == null ? opdracht.ontvangenOp() : verklaring.ontvangenOp());
        if (!opslag.geefAanAdvocaat(verklaring.id(), opdracht.naarAdvocaatOp())) {
            throw alGegeven();
        }
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "medische verklaring aan de advocaat gegeven", "toestemming");
    }

    private static Weigering alGegeven() {
        return new Weigering("verklaring", "Deze verklaring is al aan de advocaat gegeven. Dat mag maar één keer.");
    }

    /** What was not answered yet may no longer be answered. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ToestemmingIngetrokken ingetrokken) {
        if (ingetrokken.doel() == Doel.MEDISCHE_VERKLARING) {
            for (Spoor van : Zorgspoor.SPOREN) {
                opslag.vervalGevraagde(ingetrokken.zaak(), van);
                proces.bijgewerkt(ingetrokken.zaak(), van);
            }
            termijnen.vervallen(ingetrokken.zaak(), TERMIJN);
        }
    }

    private static void eisNa(String veld, LocalDate dag, LocalDate vroegste) {
        if (dag.isBefore(vroegste)) {
            throw new Weigering(veld, "Dit kan niet voor " + Dag.toon(vroegste) + " zijn. Kies een latere dag.");
        }
    }
}
