// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import nl.baken.gedeeld.VerzetbareKlok;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Counting while Baken runs; everything once, the first time there is something to count. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Telwerk implements SchedulingConfigurer {

    private final Teller teller;
    private final Hertelling hertelling;
    private final Telcontrole controle;
    private final Telinstellingen instellingen;
    private final Timer duur;

    Telwerk(
            Teller teller,
            Hertelling hertelling,
            Telcontrole controle,
            Telinstellingen instellingen,
            MeterRegistry meters) {
        this.controle = controle;
        this.duur = Timer.builder("baken.cijfers.ronde")
                .description("Hoe lang een ronde van het tellen duurt.")
                .register(meters);
        this.teller = teller;
        this.hertelling = hertelling;
        this.instellingen = instellingen;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        Duration tussen = instellingen.tellen();
        if (!tussen.isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(() -> duur.record(this::ronde), tussen, Duration.ZERO));
        }
        if (!instellingen.controle().equals(ScheduledTaskRegistrar.CRON_DISABLED)) {
            taken.addCronTask(new CronTask(
                    controle::controleer, new CronTrigger(instellingen.controle(), VerzetbareKlok.AMSTERDAM)));
        }
    }

    private void ronde() {
        hertelling.hertelAlsErNietsIs();
        teller.telAlles();
    }
}
