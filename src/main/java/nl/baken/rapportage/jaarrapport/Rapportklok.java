// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.termijn.Bewakingsronde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * P13.1: some time after a year or a quarter is over, its report begins by itself, once. P13.10: in the last year of a plan for
 * safety so does the report on the four years before it, which the next plan builds on.
 */
@Component
public class Rapportklok {

    private static final Logger LOG = LoggerFactory.getLogger(Rapportklok.class);

    private final Rapporten rapporten;
    private final Rapportinstellingen instellingen;

    Rapportklok(Rapporten rapporten, Rapportinstellingen instellingen) {
        this.rapporten = rapporten;
        this.instellingen = instellingen;
    }

    @EventListener
    public void op(Bewakingsronde ronde) {
        if (instellingen.vanzelf()) {
            begin(LocalDate.ofInstant(ronde.op(), VerzetbareKlok.AMSTERDAM));
        }
    }

    /** Begins what is due on this day and was not begun. What goes wrong is tried again in the next round, and holds up nothing else. */
    public void begin(LocalDate vandaag) {
        int lopend = vandaag.minus(instellingen.jaarNa()).getYear();
        probeer(new Periode(lopend - 1, 0));
        if (instellingen.isPlanjaar(lopend)) {
            probeer(Periode.vierJaarTot(lopend - 1));
        }
        if (instellingen.kwartalen()) {
            probeer(Periode.laatsteKwartaal(vandaag.minus(instellingen.kwartaalNa())));
        }
    }

    private void probeer(Periode periode) {
        try {
            rapporten.beginVanzelf(periode);
        } catch (RuntimeException fout) {
            LOG.error("een rapport is niet begonnen; de volgende ronde probeert het opnieuw", fout);
        }
    }
}
