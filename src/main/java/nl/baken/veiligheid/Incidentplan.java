// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;
import static nl.baken.veiligheid.Sturingswoorden.AL_BEOORDEELD;
import static nl.baken.veiligheid.Sturingswoorden.AVIM_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.CLIENT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.DIRECT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.EVALUATIE_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.FG_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.TOEZICHT_NODIG;

import nl.baken.gedeeld.taak.Sturing;
import nl.baken.veiligheid.Incidentstap.Soort;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/**
 * What is still to be done after an incident, by what was done already: its process can be broken off and begin again.
 * Of who died only what the law asks to report is left (AVG 33, Wmo 3.4): nobody is to be made safe or told any more.
 */
@Component
class Incidentplan {

    private final Zaken zaken;
    private final Incidenten incidenten;

    Incidentplan(Zaken zaken, Incidenten incidenten) {
        this.zaken = zaken;
        this.incidenten = incidenten;
    }

    Sturing voor(Incident incident) {
        boolean leeft = leeft(incident);
        boolean beoordeeld = !leeft || isGedaan(incident, Soort.BEOORDELING);
        return Sturing.met(VOORVAL, incident.id())
                .en(DIRECT_NODIG, !beoordeeld && !incident.veilig() && !isGedaan(incident, Soort.DIRECTE_VEILIGHEID))
                .en(AL_BEOORDEELD, beoordeeld)
                .en(AVIM_NODIG, leeft && beoordeeld && !isGedaan(incident, Soort.AVIM))
                .en(FG_NODIG, vraagtAp(incident))
                .en(CLIENT_NODIG, vraagtClient(incident))
                .en(TOEZICHT_NODIG, vraagtToezicht(incident))
                .en(EVALUATIE_NODIG, leeft);
    }

    boolean leeft(Incident incident) {
        return zaken.lees(incident.zaak()).status() != Zaakstatus.OVERLEDEN;
    }

    /** Whether somebody must still decide about reporting the leak (T29). */
    boolean vraagtAp(Incident incident) {
        return incident.datalek() && !isGedaan(incident, Soort.DATALEK);
    }

    /** Whether the supervisor must still hear (T30). */
    boolean vraagtToezicht(Incident incident) {
        return incident.calamiteit() && !isGedaan(incident, Soort.CALAMITEIT);
    }

    /** Whether the client must still hear of the leak (AVG 34). */
    boolean vraagtClient(Incident incident) {
        boolean hoogRisico = incidenten
                .stap(incident.id(), Soort.DATALEK)
                .filter(stap -> Datalekbesluit.GEMELD_HOOG_RISICO.name().equals(stap.antwoord()))
                .isPresent();
        return hoogRisico && leeft(incident) && !isGedaan(incident, Soort.CLIENT);
    }

    private boolean isGedaan(Incident incident, Soort soort) {
        return incidenten.stap(incident.id(), soort).isPresent();
    }
}
