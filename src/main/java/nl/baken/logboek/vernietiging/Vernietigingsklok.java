// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Looks for lists that were agreed on, also those that a stopped server left halfway. */
@Configuration(proxyBeanMethods = false)
class Vernietigingsklok implements SchedulingConfigurer {

    private final Uitvoering uitvoering;
    private final VernietigingInstellingen instellingen;

    Vernietigingsklok(Uitvoering uitvoering, VernietigingInstellingen instellingen) {
        this.uitvoering = uitvoering;
        this.instellingen = instellingen;
    }

    /** The lists themselves know a number only as long as its file is there. */
    @Bean
    static Vernietigbaar lijstvernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database, Vernietigbaar.Beurt.GEDEELD, Vernietiglijst.opNummer("vernietiging.dossier"));
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        if (!instellingen.elke().isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(uitvoering::gaDoor, instellingen.elke(), instellingen.elke()));
        }
    }
}
