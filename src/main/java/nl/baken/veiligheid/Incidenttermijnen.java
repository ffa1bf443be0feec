// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Termijnanker;
import org.springframework.stereotype.Component;

/** The deadlines of incidents. Each incident has its own, also with several at once for one case. */
@Component
class Incidenttermijnen implements Termijnanker {

    static final String DIRECT = "T110";
    static final String BEOORDELEN = "T111";
    static final String AVIM = "T112";
    static final String CLIENT = "T113";
    static final String EVALUATIE = "T114";
    static final String DATALEK = "T29";
    static final String CALAMITEIT = "T30";

    static final Set<String> ALLE = Set.of(DIRECT, BEOORDELEN, AVIM, CLIENT, EVALUATIE, DATALEK, CALAMITEIT);

    private final Incidenten incidenten;
    private final Termijnen termijnen;

    Incidenttermijnen(Incidenten incidenten, Termijnen termijnen) {
        this.incidenten = incidenten;
        this.termijnen = termijnen;
    }

    @Override
    public String proces() {
        return "veiligheidsincident";
    }

    @Override
    public Instant anker(String regel, long voorval) {
        return anker(incidenten.lees(voorval), regel);
    }

    private Instant anker(Incident incident, String regel) {
        return incident.anker(
                switch (regel) {
                    case DATALEK, CALAMITEIT, EVALUATIE -> incident.ontdektOp();
                    case AVIM -> vastgelegd(incident, Incidentstap.Soort.BEOORDELING);
                    case CLIENT -> vastgelegd(incident, Incidentstap.Soort.DATALEK);
                    default -> incident.gemeldOp();
                });
    }

    private Instant vastgelegd(Incident incident, Incidentstap.Soort soort) {
        return incidenten.stap(incident.id(), soort).orElseThrow().op();
    }

    /** The same call again gives the same deadline. */
    Termijn start(Incident incident, String regel) {
        return termijnen.start(regel, incident.zaak().waarde(), anker(incident, regel));
    }

    /** Also of one that ended. */
    Instant vervalt(Incident incident, String regel) {
        return termijnen.vervalt(regel, anker(incident, regel));
    }

    /** Whether it is the deadline of this rule of this incident, and not of another or of the death. */
    boolean isVan(Incident incident, String regel, Termijn termijn) {
        return termijn.regel().equals(regel)
                && termijn.anker().equals(anker(incident, regel).truncatedTo(MILLIS));
    }

    void gehaald(Incident incident, String regel) {
        termijnen.gehaald(regel, incident.zaak().waarde(), anker(incident, regel));
    }

    void vervallen(Incident incident, String regel) {
        termijnen.vervallen(regel, incident.zaak().waarde(), anker(incident, regel));
    }

    /** All of this incident that still runs. */
    void vervallen(Incident incident) {
        List.of(DATALEK, CALAMITEIT, EVALUATIE, DIRECT, BEOORDELEN).forEach(regel -> vervallen(incident, regel));
        incidenten.stap(incident.id(), Incidentstap.Soort.BEOORDELING).ifPresent(stap -> vervallen(incident, AVIM));
        incidenten.stap(incident.id(), Incidentstap.Soort.DATALEK).ifPresent(stap -> vervallen(incident, CLIENT));
    }

    /** @param gedaan whether it was done; else it was not needed */
    void klaar(Incident incident, String regel, boolean gedaan) {
        if (gedaan) {
            gehaald(incident, regel);
        } else {
            vervallen(incident, regel);
        }
    }
}
