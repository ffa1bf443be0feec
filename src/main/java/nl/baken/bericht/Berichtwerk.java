// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Sending while Baken runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Berichtwerk implements SchedulingConfigurer {

    private final Verzender verzender;
    private final Berichtinstellingen instellingen;

    Berichtwerk(Verzender verzender, Berichtinstellingen instellingen) {
        this.verzender = verzender;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        Duration ronde = instellingen.ronde();
        if (!ronde.isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(verzender::ronde, ronde, ronde));
        }
    }
}
