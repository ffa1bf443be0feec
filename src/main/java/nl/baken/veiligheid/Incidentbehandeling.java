// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.veiligheid.Sturingswoorden.AVIM_NODIG;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.veiligheid.Incidentstap.Soort;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.VerplaatsingNodig;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator does after an incident: safe now, how dangerous, where to, who knows, and looking back. */
@Service
public class Incidentbehandeling {

    private static final String DIRECT = "directe-veiligheid-regelen";
    private static final String BEOORDELEN = "incident-beoordelen";
    private static final String AVIM = "avim-informeren";
    private static final String EVALUEREN = "incident-evalueren";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Incidenten incidenten;
    private final Incidenttermijnen termijnen;
    private final Screenen screenen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Incidentbehandeling(
            Toegang toegang,
            Deelpakketten pakketten,
            Zaken zaken,
            Incidenten incidenten,
            Incidenttermijnen termijnen,
            Screenen screenen,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.incidenten = incidenten;
        this.termijnen = termijnen;
        this.screenen = screenen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding({DIRECT, EVALUEREN})
    @Transactional(readOnly = true)
    public Voorinvulling bekend(Taakgegevens taak) {
        return Voorinvulling.leeg()
                .feit("incident", incidenten.lees(taak.voorval()).inWoorden());
    }

    @Voorbereiding(BEOORDELEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBeoordelen(Taakgegevens taak) {
        return screenen.vulIn(bekend(taak), new ZaakNummer(taak.nummer()));
    }

    @Voorbereiding(AVIM)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijAvim(Taakgegevens taak) {
        return bekend(taak).waarde("gemeldOp", LocalDate.now(klok));
    }

    @Taak(DIRECT)
    @Transactional
    public void regel(ZaakNummer nummer, Taakgegevens taak, RegelDirecteVeiligheid opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.acties() != null) {
            opdracht.acties()
                    .forEach(actie -> actie.deling().ifPresent(deling -> pakketten.deel(nummer, "acties", deling)));
        }
        Incident incident = incidenten.lees(taak.voorval());
        bewaar(
                incident,
                Incidentstap.van(Soort.DIRECTE_VEILIGHEID, opdracht.acties(), opdracht.nietNodig(), klok.instant()));
        termijnen.klaar(incident, Incidenttermijnen.DIRECT, opdracht.nietNodig() == null);
        tijdlijn.noteer(nummer, "directe veiligheid geregeld", "taak");
    }

    /** D05 anew; moving is a result that the orchestrator takes further. */
    @Taak(BEOORDELEN)
    @Transactional
    public Sturing beoordeel(ZaakNummer nummer, Taakgegevens taak, BeoordeelIncident opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean verhuizen = opdracht.verplaatsen() == Verplaatsing.JA;
        if (verhuizen && !zaken.lees(nummer).status().isInBehandeling()) {
            throw new Weigering(
                    "verplaatsen",
                    "De begeleiding is afgelopen, dus Baken zoekt geen plek. Kies een ander antwoord, en meld een nieuw"
                            + " signaal als de cliënt weer opvang nodig heeft.");
        }
        screenen.screenTussendoor(nummer, opdracht.screening());
        Incident incident = incidenten.lees(taak.voorval());
        bewaar(incident, Incidentstap.van(Soort.BEOORDELING, opdracht.verplaatsen(), null, klok.instant()));
        termijnen.gehaald(incident, Incidenttermijnen.BEOORDELEN);
        tijdlijn.noteer(nummer, "veiligheidsincident beoordeeld", "taak");
        if (opdracht.avim() != Avimstand.NOG_DOEN) {
            meldAvim(incident, opdracht.avim());
        }
        if (verhuizen || opdracht.verplaatsen() == Verplaatsing.AL_VERHUISD) {
            gebeurtenissen.publishEvent(new VerplaatsingNodig(
                    nummer, verhuizen, isAdresBekend(incident, opdracht) ? dag(incident.ontdektOp()) : null));
        }
        return Sturing.met(AVIM_NODIG, opdracht.avim() == Avimstand.NOG_DOEN);
    }

    private void meldAvim(Incident incident, Avimstand stand) {
        Incidentstap stap = Incidentstap.van(Soort.AVIM, stand, null, klok.instant());
        if (stand == Avimstand.AL_GEMELD) {
            deelMetAvim(incident.zaak(), "avim");
        }
        bewaar(incident, stand == Avimstand.AL_GEMELD ? stap.gedaan(klok.instant(), false, null) : stap);
    }

    private void deelMetAvim(ZaakNummer nummer, String veld) {
        pakketten.deel(nummer, veld, Veiligheidsdeling.avim(zaken.lees(nummer).veiligheidscode()));
    }

    private LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, klok.getZone());
    }

    private static boolean isAdresBekend(Incident incident, BeoordeelIncident opdracht) {
        return opdracht.dreigingen().contains(Dreiging.ADRES_BEKEND)
                || incident.soort() == Incidentsoort.ADRES_BEKEND
                || incident.gelekt().contains(Gelekt.ADRES);
    }

    @Taak(AVIM)
    @Transactional
    public void informeer(ZaakNummer nummer, Taakgegevens taak, InformeerAvim opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Incident incident = incidenten.lees(taak.voorval());
        boolean gemeld = opdracht.nietNodig() == null && opdracht.gemeldOp() != null;
        if (gemeld) {
            deelMetAvim(nummer, "gemeldOp");
        }
        Incidentstap stap =
                Incidentstap.van(Soort.AVIM, gemeld ? Avimstand.AL_GEMELD : null, opdracht.nietNodig(), klok.instant());
        bewaar(incident, gemeld ? stap.gedaan(Dag.begin(opdracht.gemeldOp()), false, opdracht.kenmerk()) : stap);
        termijnen.klaar(incident, Incidenttermijnen.AVIM, gemeld);
        tijdlijn.noteer(nummer, gemeld ? "AVIM ingelicht over een incident" : "AVIM niet ingelicht", "taak");
    }

    @Taak(EVALUEREN)
    @Transactional
    public void evalueer(ZaakNummer nummer, Taakgegevens taak, EvalueerIncident opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Incident incident = incidenten.lees(taak.voorval());
        bewaar(
                incident,
                Incidentstap.van(Soort.EVALUATIE, opdracht.uitkomst(), opdracht.nietNodig(), klok.instant())
                        .met(opdracht.lessen()));
        termijnen.klaar(incident, Incidenttermijnen.EVALUATIE, opdracht.nietNodig() == null);
        tijdlijn.noteer(nummer, "veiligheidsincident geëvalueerd", "taak");
    }

    private void bewaar(Incident incident, Incidentstap stap) {
        incidenten.bewaar(incident.id(), stap, toegang.medewerker().id());
    }
}
