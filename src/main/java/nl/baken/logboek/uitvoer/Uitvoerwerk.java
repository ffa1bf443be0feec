// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes what was agreed to, one file after the other, and removes files whose time is over. */
@Component
class Uitvoerwerk implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Uitvoerwerk.class);

    private final Uitvoeropslag opslag;
    private final Uitvoermaker maker;
    private final TransactionOperations transactie;
    private final Uitvoerinstellingen instellingen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Uitvoerwerk(
            Uitvoeropslag opslag,
            Uitvoermaker maker,
            TransactionOperations transactie,
            Uitvoerinstellingen instellingen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.opslag = opslag;
        this.maker = maker;
        this.transactie = transactie;
        this.instellingen = instellingen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar taken) {
        Duration ronde = instellingen.ronde();
        if (!ronde.isZero()) {
            taken.addFixedDelayTask(new FixedDelayTask(this::ronde, ronde, ronde));
        }
    }

    void ronde() {
        ruimOp();
        Optional<Uitvoer> volgende = neem();
        while (volgende.isPresent()) {
            maak(volgende.get());
            volgende = neem();
        }
    }

    private Optional<Uitvoer> neem() {
        Instant nu = klok.instant();
        return transactie.execute(status -> opslag.neem(nu, nu.minus(instellingen.stil())));
    }

    private void maak(Uitvoer uitvoer) {
        try {
            maker.maak(uitvoer);
        } catch (IOException | RuntimeException e) {
            LOG.error("Uitvoer {} is niet gelukt", uitvoer.nummer(), e);
            transactie.executeWithoutResult(status -> {
                boolean nogEens = opslag.poging(uitvoer.nummer()) < instellingen.pogingen();
                opslag.wisStukken(uitvoer.nummer());
                opslag.zet(uitvoer.nummer(), nogEens ? Uitvoerstand.BEZIG : Uitvoerstand.MISLUKT);
            });
        }
    }

    private void ruimOp() {
        transactie.executeWithoutResult(
                status -> opslag.verlopen(klok.instant()).forEach(nummer -> {
                    opslag.wisStukken(nummer);
                    gebeurtenissen.publishEvent(
                            new Handeling(Actie.VERWIJDEREN, "bestand van de uitvoer verlopen", nummer, "systeem"));
                }));
    }
}
