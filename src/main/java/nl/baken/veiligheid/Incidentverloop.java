// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;
import static nl.baken.veiligheid.Sturingswoorden.AVIM_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.CLIENT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.DIRECTIE_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.DIRECT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.FG_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.FG_TE_LAAT_OP;
import static nl.baken.veiligheid.Sturingswoorden.TOEZICHT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.TOEZICHT_TE_LAAT_OP;

import java.util.Date;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.NasleepVoorbij;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Waarschuwing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of X1 that no person does. */
@Service
public class Incidentverloop implements Waarschuwing, Nasleep {

    private final Incidenten incidenten;
    private final Incidenttermijnen termijnen;
    private final Datalekken datalekken;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher gebeurtenissen;

    Incidentverloop(
            Incidenten incidenten,
            Incidenttermijnen termijnen,
            Datalekken datalekken,
            Tijdlijn tijdlijn,
            ApplicationEventPublisher gebeurtenissen) {
        this.incidenten = incidenten;
        this.termijnen = termijnen;
        this.datalekken = datalekken;
        this.tijdlijn = tijdlijn;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What must be done, by whom, and from when it is too late. */
    @Transactional
    public Sturing open(ZaakNummer nummer) {
        Incident incident = incidenten.begin(nummer);
        Sturing sturing = Sturing.met(VOORVAL, incident.id())
                .en(DIRECT_NODIG, !incident.veilig())
                .en(FG_NODIG, incident.datalek())
                .en(TOEZICHT_NODIG, incident.calamiteit())
                .en(AVIM_NODIG, false)
                .en(CLIENT_NODIG, false);
        termijnen.start(incident, Incidenttermijnen.EVALUATIE);
        if (incident.datalek()) {
            datalekken.betrekFg(nummer);
            sturing.en(FG_TE_LAAT_OP, naAfloop(termijnen.start(incident, Incidenttermijnen.DATALEK)));
        }
        if (incident.calamiteit()) {
            sturing.en(TOEZICHT_TE_LAAT_OP, naAfloop(termijnen.start(incident, Incidenttermijnen.CALAMITEIT)));
        }
        return sturing;
    }

    private static Date naAfloop(Termijn termijn) {
        return Date.from(termijn.vervalt().plusSeconds(1));
    }

    /** T29 or T30 has passed; one question to the team leader at a time is enough. */
    @Transactional
    public Sturing schaalOp(ZaakNummer nummer, long id) {
        boolean nieuw = incidenten.schaalOp(id);
        if (nieuw) {
            tijdlijn.noteer(nummer, "melding na een incident te laat, opgeschaald", "systeem");
        }
        return Sturing.met(DIRECTIE_NODIG, nieuw);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean loopt(ZaakNummer nummer) {
        return incidenten.van(nummer).stream().anyMatch(Incident::isOpen);
    }

    /** The law goes on counting when the care is over. */
    @Override
    public Set<String> termijnen() {
        return Incidenttermijnen.ALLE;
    }

    @Override
    @Transactional
    public void breekAf(ZaakNummer nummer) {
        incidenten.van(nummer).stream().filter(Incident::isOpen).forEach(incident -> {
            incidenten.sluit(incident.id());
            termijnen.vervallen(incident);
        });
        datalekken.laatFgLos(nummer);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> voor(ZaakNummer nummer) {
        return loopt(nummer)
                ? Optional.of("Er loopt een veiligheidsincident. Kijk eerst op de zaakpagina.")
                : Optional.empty();
    }

    @Transactional
    public Sturing sluit(ZaakNummer nummer, long id) {
        incidenten.sluit(id);
        gebeurtenissen.publishEvent(new NasleepVoorbij(nummer));
        tijdlijn.noteer(nummer, "veiligheidsincident afgerond", "systeem");
        return Sturing.geen();
    }
}
