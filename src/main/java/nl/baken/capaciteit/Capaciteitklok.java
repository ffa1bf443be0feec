// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Looks often, so that a server that stood still misses nothing. */
@Configuration(proxyBeanMethods = false)
class Capaciteitklok implements SchedulingConfigurer {

    private final Capaciteitbewaking bewaking;
    private final CapaciteitInstellingen instellingen;

    Capaciteitklok(Capaciteitbewaking bewaking, CapaciteitInstellingen instellingen) {
        this.bewaking = bewaking;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        if (!instellingen.nalopen().isZero()) {
            taken.addFixedDelayTask(
                    new FixedDelayTask(bewaking::loopNa, instellingen.nalopen(), instellingen.nalopen()));
        }
    }
}
