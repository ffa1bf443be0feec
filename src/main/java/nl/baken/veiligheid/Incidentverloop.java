// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.veiligheid.Sturingswoorden.DIRECTIE_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.FG_TE_LAAT_OP;
import static nl.baken.veiligheid.Sturingswoorden.TOEZICHT_TE_LAAT_OP;

import java.util.Date;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.NasleepVoorbij;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Waarschuwing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of X1 that no person does. */
@Service
public class Incidentverloop implements Waarschuwing {

    private final Incidenten incidenten;
    private final Incidentstand stand;
    private final Incidentplan plan;
    private final Incidenttermijnen termijnen;
    private final Datalekken datalekken;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher gebeurtenissen;

    Incidentverloop(
            Incidenten incidenten,
            Incidentstand stand,
            Incidentplan plan,
            Incidenttermijnen termijnen,
            Datalekken datalekken,
            Tijdlijn tijdlijn,
            ApplicationEventPublisher gebeurtenissen) {
        this.incidenten = incidenten;
        this.stand = stand;
        this.plan = plan;
        this.termijnen = termijnen;
        this.datalekken = datalekken;
        this.tijdlijn = tijdlijn;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** What must be done, by whom, and from when it is too late. */
    @Transactional
    public Sturing open(ZaakNummer nummer) {
        Incident incident = incidenten.begin(nummer);
        Sturing sturing = plan.voor(incident);
        if (plan.leeft(incident)) {
            termijnen.start(incident, Incidenttermijnen.EVALUATIE);
        }
        if (plan.vraagtAp(incident)) {
            datalekken.betrekFg(nummer);
            sturing.en(FG_TE_LAAT_OP, naAfloop(termijnen.start(incident, Incidenttermijnen.DATALEK)));
        }
        if (plan.vraagtToezicht(incident)) {
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
        boolean nieuw = stand.schaalOp(id);
        if (nieuw) {
            tijdlijn.noteer(nummer, "melding na een incident te laat, opgeschaald", "systeem");
        }
        return Sturing.met(DIRECTIE_NODIG, nieuw);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> voor(ZaakNummer nummer) {
        return incidenten.van(nummer).stream().anyMatch(Incident::isOpen)
                ? Optional.of("Er loopt een veiligheidsincident. Kijk eerst op de zaakpagina.")
                : Optional.empty();
    }

    @Transactional
    public Sturing sluit(ZaakNummer nummer, long id) {
        stand.sluit(id);
        gebeurtenissen.publishEvent(new NasleepVoorbij(nummer));
        tijdlijn.noteer(nummer, "veiligheidsincident afgerond", "systeem");
        return Sturing.geen();
    }
}
