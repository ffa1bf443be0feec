// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What incidents leave behind when the care ends or the client dies: what the law asks to report goes on (X1, X7). */
@Service
class Incidentnasleep implements Nasleep {

    private final Incidenten incidenten;
    private final Incidentstand stand;
    private final Incidentplan plan;
    private final Incidenttermijnen termijnen;
    private final Datalekken datalekken;
    private final ApplicationEventPublisher gebeurtenissen;

    Incidentnasleep(
            Incidenten incidenten,
            Incidentstand stand,
            Incidentplan plan,
            Incidenttermijnen termijnen,
            Datalekken datalekken,
            ApplicationEventPublisher gebeurtenissen) {
        this.incidenten = incidenten;
        this.stand = stand;
        this.plan = plan;
        this.termijnen = termijnen;
        this.datalekken = datalekken;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean loopt(ZaakNummer nummer) {
        return !open(nummer).isEmpty();
    }

    /** The law goes on counting when the care is over. */
    @Override
    public Set<String> termijnen() {
        return Incidenttermijnen.ALLE;
    }

    @Override
    @Transactional
    public void breekAf(ZaakNummer nummer) {
        open(nummer).stream()
                .filter(incident -> !plan.vraagtAp(incident) && !plan.vraagtToezicht(incident))
                .forEach(incident -> {
                    stand.sluit(incident.id());
                    termijnen.vervallen(incident);
                });
        datalekken.laatFgLos(nummer);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean houdtAan(Termijn termijn) {
        return open(new ZaakNummer(termijn.nummer())).stream()
                .anyMatch(incident ->
                        plan.vraagtAp(incident) && termijnen.isVan(incident, Incidenttermijnen.DATALEK, termijn)
                                || plan.vraagtToezicht(incident)
                                        && termijnen.isVan(incident, Incidenttermijnen.CALAMITEIT, termijn));
    }

    @Override
    @Transactional
    public void zetVoort(ZaakNummer nummer) {
        List<Incident> open = open(nummer);
        open.forEach(incident -> stand.zetKlaar(incident.id()));
        open.forEach(incident -> gebeurtenissen.publishEvent(new VoorvalNodig(nummer, Voorval.VEILIGHEIDSINCIDENT)));
    }

    @Override
    @Transactional
    public void herstel(ZaakNummer nummer, Instant sinds) {
        stand.heropen(nummer, sinds);
        zetVoort(nummer);
    }

    private List<Incident> open(ZaakNummer nummer) {
        return incidenten.van(nummer).stream().filter(Incident::isOpen).toList();
    }
}
