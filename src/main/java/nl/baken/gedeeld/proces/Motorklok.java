// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.VerzetbareKlok;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the domain's clock and the engine's clock together. Exists only where the clock may be moved. */
@Component
@Profile("demo")
public class Motorklok {

    private final VerzetbareKlok klok;

    private final ManagementService beheer;

    Motorklok(VerzetbareKlok klok, ManagementService beheer) {
        this.klok = klok;
        this.beheer = beheer;
    }

    /** Fires the timers that are due at the moment of the clock, instead of waiting for the job executor. */
    public void draaiTimers() {
        beheer.createJobQuery()
                .executable()
                .duedateLowerThan(Date.from(klok.instant()))
                .list()
                .forEach(job -> beheer.executeJob(job.getId()));
    }

    public void zet(Instant moment) {
        klok.zet(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void loopWeer() {
        klok.loopWeer();
        ClockUtil.reset();
    }
}
