// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Counting while Baken runs; everything once, the first time there is something to count. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Telwerk implements SchedulingConfigurer {

    private final Teller teller;
    private final Hertelling hertelling;
    private final Telinstellingen instellingen;

    Telwerk(Teller teller, Hertelling hertelling, Telinstellingen instellingen) {
        this.teller = teller;
        this.hertelling = hertelling;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        Duration tussen = instellingen.tellen();
        if (!tussen.isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(this::ronde, tussen, Duration.ZERO));
        }
    }

    private void ronde() {
        hertelling.hertelAlsErNietsIs();
        teller.telAlles();
    }
}
