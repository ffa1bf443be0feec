// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** The work on the chain while Baken runs: sealing within a minute, an anchor a day, a table a month,
 * and a month less when it was kept long enough. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Ketenwerk implements SchedulingConfigurer {

    /** More than once a day, for a Baken that is never on at night; what is there already is not made again. */
    private static final Duration DAGWERK = Duration.ofHours(6);

    private final Zegelaar zegelaar;
    private final Ankers ankers;
    private final Logmaanden maanden;
    private final Keteninstellingen instellingen;

    Ketenwerk(Zegelaar zegelaar, Ankers ankers, Logmaanden maanden, Keteninstellingen instellingen) {
        this.zegelaar = zegelaar;
        this.ankers = ankers;
        this.maanden = maanden;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        Duration tussen = instellingen.verzegelen();
        if (!tussen.isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(zegelaar::verzegelAlles, tussen, tussen));
            taken.addFixedDelayTask(new FixedDelayTask(this::dagwerk, DAGWERK, Duration.ZERO));
        }
    }

    void dagwerk() {
        zegelaar.maakMaanden();
        zegelaar.veranker();
        ankers.bewaarBuiten();
        maanden.ruimOp();
    }
}
