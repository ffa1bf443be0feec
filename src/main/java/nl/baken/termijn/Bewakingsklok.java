// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Starts the rounds, the first one only after an interval: then the first cases of the demo are there. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Bewakingsklok implements SchedulingConfigurer {

    private final Termijnbewaking bewaking;
    private final TermijnInstellingen instellingen;

    Bewakingsklok(Termijnbewaking bewaking, TermijnInstellingen instellingen) {
        this.bewaking = bewaking;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        Duration tussen = instellingen.bewaking();
        if (!tussen.isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(bewaking::ronde, tussen, tussen));
        }
    }
}
