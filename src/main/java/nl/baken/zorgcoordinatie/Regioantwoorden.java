// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakbericht;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X4: the other region says yes or no. Yes ends everything here in one transaction; no changes nothing here. */
@Service
public class Regioantwoorden {

    private static final String NAAM = "overdracht-antwoord-vastleggen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Regiooverdrachten opslag;
    private final Overdrachtpakket pakket;
    private final Verantwoordelijkheid verantwoordelijkheid;
    private final Sluiten sluiten;
    private final Takenlijst taken;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Zorgproces proces;
    private final Clock klok;

    Regioantwoorden(
            Toegang toegang,
            Zaken zaken,
            Regiooverdrachten opslag,
            Overdrachtpakket pakket,
            Verantwoordelijkheid verantwoordelijkheid,
            Sluiten sluiten,
            Takenlijst taken,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Zorgproces proces,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.opslag = opslag;
        this.pakket = pakket;
        this.verantwoordelijkheid = verantwoordelijkheid;
        this.sluiten = sluiten;
        this.taken = taken;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Zaakhandeling(value = NAAM, titel = "Antwoord op de overdracht vastleggen", gelukt = "Het antwoord is vastgelegd.")
    @Transactional
    public void legVast(ZaakNummer nummer, LegOverdrachtantwoordVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Overnameweigering reden = opdracht.reden();
        verwerk(
                nummer,
                opdracht.antwoord(),
                opdracht.op(),
                reden == null ? null : reden.omschrijving(),
                opdracht.toelichting());
    }

    /** The other region, or CoMensha for it, tells it by message. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Zaakbericht bericht) {
        Berichtsoort soort = bericht.bericht().soort();
        if (soort == Berichtsoort.OVERDRACHT_AANVAARD) {
            verwerk(bericht.zaak(), Regioantwoord.AANVAARD, bericht.bericht().op(), null, null);
        } else if (soort == Berichtsoort.OVERDRACHT_GEWEIGERD) {
            Geheim reden = bericht.bericht().reden();
            verwerk(
                    bericht.zaak(),
                    Regioantwoord.GEWEIGERD,
                    bericht.bericht().op(),
                    reden == null ? null : reden.tekst(),
                    null);
        }
    }

    private void verwerk(
            ZaakNummer nummer,
            Regioantwoord antwoord,
            LocalDate op,
            @Nullable String reden,
            @Nullable Geheim toelichting) {
        boolean aanvaard = antwoord == Regioantwoord.AANVAARD;
        if (!aanvaard && reden == null) {
            throw new Weigering("reden", "Schrijf waarom zij niet overnemen.");
        }
        // As completing a task does, so that the two can't wait for each other: a yes ends every open task.
        taken.houdVast(nummer.waarde());
        Regiooverdracht overdracht = verstuurd(nummer, op);
        opslag.eindig(overdracht.id(), aanvaard ? Stand.AANVAARD : Stand.GEWEIGERD, op, reden, toelichting);
        termijnen.gehaald("T135", nummer.waarde());
        tijdlijn.noteer(
                nummer, aanvaard ? "andere regio neemt de cliënt over" : "andere regio neemt niet over", "overdracht");
        if (!proces.regioAntwoordt(nummer, aanvaard)) {
            throw new Weigering("Er loopt geen overdracht meer.");
        }
    }

    private Regiooverdracht verstuurd(ZaakNummer nummer, LocalDate op) {
        Regiooverdracht overdracht = opslag.houdVast(nummer)
                .orElseThrow(
                        () -> new Weigering("Er loopt geen overdracht. Start die eerst, of kijk of die al klaar is."));
        if (overdracht.verstuurdOp() == null) {
            throw new Weigering(
                    "Het pakket is nog niet verstuurd. Zij kunnen pas antwoorden als zij weten over wie het gaat.");
        }
        if (!zaken.lees(nummer).status().isInBehandeling()) {
            throw new Weigering("De begeleiding staat stil. Trek de overdracht in, of wacht tot de cliënt terug is.");
        }
        if (op.isBefore(LocalDate.ofInstant(overdracht.verstuurdOp(), klok.getZone()))) {
            throw new Weigering("op", "Dit is voor de dag waarop het pakket is verstuurd.");
        }
        return overdracht;
    }

    /** The step after a yes: from this moment the other region is responsible, and nothing runs here any more. */
    @Transactional
    public Sturing draagOver(ZaakNummer nummer) {
        Regiooverdracht overdracht = opslag.laatste(nummer).orElseThrow();
        pakket.overgedragen(nummer);
        zaken.beeindig(nummer, RedenEinde.OVERGEDRAGEN_REGIO);
        verantwoordelijkheid.gaatNaar(nummer, overdracht.organisatie());
        proces.stopAfsluiting(nummer);
        proces.stopTraject(nummer);
        sluiten.sluitDossier(nummer);
        return Sturing.geen();
    }
}
