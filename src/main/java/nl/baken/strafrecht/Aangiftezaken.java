// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P07, exceptions: an aangifte is taken back, or the police are asked for a statement about a threat. */
@Service
public class Aangiftezaken {

    private static final String INTREKKEN = "aangifte-intrekken";
    private static final String DREIGING = "dreigingsverklaring-vragen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Tijdlijn tijdlijn;

    Aangiftezaken(
            Toegang toegang, Deelpakketten pakketten, Strafspoor spoor, Strafdossiers dossiers, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(INTREKKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijIntrekken(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", spoor.vandaag());
    }

    /** The prosecutor may go on all the same, so the track runs on. @throws Weigering without an aangifte before it */
    @Zaakhandeling(value = INTREKKEN, titel = "Aangifte intrekken", gelukt = "Het intrekken is vastgelegd.")
    @Transactional
    public void trekIn(ZaakNummer nummer, TrekAangifteIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        Stap aangifte = dossiers.lees(nummer)
                .laatste(Stapsoort.AANGIFTE)
                .orElseThrow(() -> new Weigering("Er is geen aangifte vastgelegd. Leg die eerst vast."));
        if (opdracht.op().isBefore(aangifte.op())) {
            throw new Weigering(
                    "op", "De aangifte is van " + Dag.toon(aangifte.op()) + ". Kies die dag of een dag erna.");
        }
        dossiers.noteer(nummer, Stapsoort.INGETROKKEN, opdracht.op());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "aangifte ingetrokken", "betrokkenheid");
    }

    @Voorbereiding(DREIGING)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijDreiging(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("gevraagdOp", spoor.vandaag());
    }

    @Zaakhandeling(value = DREIGING, titel = "Verklaring over dreiging vragen", gelukt = "De vraag is vastgelegd.")
    @Transactional
    public void vraagVerklaring(ZaakNummer nummer, VraagDreigingsverklaring opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        spoor.eisNaSignaal(nummer, "gevraagdOp", opdracht.gevraagdOp());
        pakketten.deel(nummer, "dienst", Strafdeling.dreiging(opdracht.dienst()));
        dossiers.noteer(nummer, Stapsoort.DREIGINGSVERKLARING, opdracht.gevraagdOp(), opdracht.dienst());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "verklaring over dreiging gevraagd", "betrokkenheid");
    }
}
