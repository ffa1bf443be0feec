// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.ToestemmingIngetrokken;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.ZaakAfgesloten;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X4: a handover ends before the other region answers, because we take it back or the case closes first. */
@Service
public class Overdrachteinde {

    private final Toegang toegang;
    private final Regiooverdrachten opslag;
    private final Overdrachtpakket pakket;
    private final VierOgen vierOgen;
    private final Takenlijst taken;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Zorgproces proces;

    Overdrachteinde(
            Toegang toegang,
            Regiooverdrachten opslag,
            Overdrachtpakket pakket,
            VierOgen vierOgen,
            Takenlijst taken,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Zorgproces proces) {
        this.toegang = toegang;
        this.opslag = opslag;
        this.pakket = pakket;
        this.vierOgen = vierOgen;
        this.taken = taken;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
    }

    @Zaakhandeling(
            value = "overdracht-intrekken",
            titel = "Overdracht intrekken",
            gelukt = "De overdracht is ingetrokken. De zaak blijft hier.")
    @Transactional
    public void trekIn(ZaakNummer nummer, TrekOverdrachtIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        taken.houdVast(nummer.waarde());
        Regiooverdracht overdracht = opslag.houdVast(nummer)
                .orElseThrow(() -> new Weigering("Er loopt geen overdracht die je kunt intrekken."));
        stop(nummer, overdracht, Stand.INGETROKKEN, opdracht.reden().omschrijving(), opdracht.toelichting());
        tijdlijn.noteer(nummer, "overdracht ingetrokken", "betrokkenheid");
    }

    /** Whatever closes the case: what was asked of another region is no longer asked. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten afgesloten) {
        opslag.houdVast(afgesloten.zaak())
                .ifPresent(overdracht -> stop(afgesloten.zaak(), overdracht, Stand.VERVALLEN, null, null));
    }

    /** The client does not want it any more: whoever has the package hears that along the way of the consent. */
    @EventListener
    @Transactional
    public void op(ToestemmingIngetrokken ingetrokken) {
        if (ingetrokken.doel() == Doel.OVERDRACHT) {
            opslag.houdVast(ingetrokken.zaak())
                    .filter(overdracht -> overdracht.grond() == Overdrachtgrond.TOESTEMMING)
                    .ifPresent(overdracht -> stop(
                            ingetrokken.zaak(),
                            overdracht,
                            Stand.INGETROKKEN,
                            "De cliënt trok de toestemming in",
                            null));
        }
    }

    private void stop(
            ZaakNummer nummer,
            Regiooverdracht overdracht,
            Stand stand,
            @Nullable String reden,
            @Nullable Geheim toelichting) {
        if (overdracht.pakket() != null && overdracht.verstuurdOp() == null) {
            pakket.trekIn(overdracht.pakket());
        }
        opslag.eindig(overdracht.id(), stand, null, reden, toelichting);
        termijnen.vervallen("T135", nummer.waarde());
        vierOgen.trekIn(nummer.waarde(), Overdrachtbespreking.GOEDKEUREN);
        proces.stopRegioOverdracht(nummer);
    }
}
