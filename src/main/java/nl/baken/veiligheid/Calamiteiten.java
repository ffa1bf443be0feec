// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.veiligheid.Incidentstap.Soort;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A calamity or violence in a Wmo provision (Wmo 3.4), and what the team leader does when the law is not kept. */
@Service
public class Calamiteiten {

    private static final String MELDEN = "calamiteit-melden";
    private static final String DIRECTIE = "directie-inschakelen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Incidenten incidenten;
    private final Incidentstand stand;
    private final Incidenttermijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Calamiteiten(
            Toegang toegang,
            Deelpakketten pakketten,
            Incidenten incidenten,
            Incidentstand stand,
            Incidenttermijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.incidenten = incidenten;
        this.stand = stand;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(MELDEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(Taakgegevens taak) {
        return Voorinvulling.leeg()
                .feit("incident", incidenten.lees(taak.voorval()).inWoorden())
                .waarde("gemeldOp", LocalDate.now(klok))
                .waarde("tijd", Tijdstip.tijd(klok.instant()));
    }

    @Taak(MELDEN)
    @Transactional
    public void meld(ZaakNummer nummer, Taakgegevens taak, MeldCalamiteit opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Incident incident = incidenten.lees(taak.voorval());
        boolean gemeld = opdracht.nietNodig() == null;
        Incidentstap stap = Incidentstap.van(Soort.CALAMITEIT, null, opdracht.nietNodig(), klok.instant());
        if (gemeld) {
            Instant gemeldOp =
                    Tijdstip.lees(Objects.requireNonNull(opdracht.gemeldOp()), Objects.requireNonNull(opdracht.tijd()));
            Meldmoment.eis(incident, gemeldOp, klok.instant());
            pakketten.deel(nummer, "gemeldOp", Veiligheidsdeling.CALAMITEIT);
            stap = stap.gedaan(gemeldOp, true, opdracht.kenmerk());
        }
        incidenten.bewaar(incident.id(), stap, toegang.medewerker().id());
        termijnen.klaar(incident, Incidenttermijnen.CALAMITEIT, gemeld);
        tijdlijn.noteer(nummer, gemeld ? "calamiteit gemeld bij de toezichthouder" : "calamiteit niet gemeld", "taak");
    }

    /** The team leader divides the work: which report is late is enough. */
    @Voorbereiding(DIRECTIE)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijDirectie(Taakgegevens taak) {
        Incident incident = incidenten.lees(taak.voorval());
        List<String> teLaat = new ArrayList<>();
        if (incident.datalek() && isOpen(incident, Soort.DATALEK)) {
            teLaat.add("een datalek is niet op tijd gemeld bij de AP");
        }
        if (incident.calamiteit() && isOpen(incident, Soort.CALAMITEIT)) {
            teLaat.add("een calamiteit is niet op tijd gemeld bij de Wmo-toezichthouder");
        }
        return Voorinvulling.leeg().feit("teLaat", teLaat.isEmpty() ? "intussen gemeld" : String.join(" en ", teLaat));
    }

    private boolean isOpen(Incident incident, Soort soort) {
        return incidenten.stap(incident.id(), soort).isEmpty();
    }

    @Taak(DIRECTIE)
    @Transactional
    public void schakelIn(ZaakNummer nummer, Taakgegevens taak, SchakelDirectieIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        incidenten.bewaar(
                taak.voorval(),
                Incidentstap.van(Soort.DIRECTIE, opdracht.actie(), opdracht.nietNodig(), klok.instant()),
                toegang.medewerker().id());
        stand.schaalAf(taak.voorval());
        tijdlijn.noteer(nummer, "directie ingeschakeld", "taak");
    }
}
