// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * Begins the plan of the next year when it is time, tells trainers that their certificate ends, and clears names that may
 * not be kept longer.
 */
@Configuration(proxyBeanMethods = false)
class Trainingsklok implements SchedulingConfigurer {

    private final Trainingsplannen plannen;
    private final Deelnemersopruiming opruiming;
    private final Trainers trainers;
    private final Trainingsinstellingen instellingen;

    Trainingsklok(
            Trainingsplannen plannen,
            Deelnemersopruiming opruiming,
            Trainers trainers,
            Trainingsinstellingen instellingen) {
        this.plannen = plannen;
        this.opruiming = opruiming;
        this.trainers = trainers;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        if (!instellingen.ronde().isZero()) {
            taken.addFixedDelayTask(
                    new FixedDelayTask(plannen::beginAlsHetTijdIs, instellingen.ronde(), instellingen.ronde()));
            taken.addFixedDelayTask(new FixedDelayTask(opruiming::ruimOp, instellingen.ronde(), instellingen.ronde()));
            taken.addFixedDelayTask(new FixedDelayTask(trainers::herinner, instellingen.ronde(), instellingen.ronde()));
        }
    }
}
