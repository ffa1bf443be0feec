// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Started with {@code --baken.logboek.controle=uitvoer --baken.logboek.bestand=<zip>} Baken checks an export that
 * somebody kept, says what is wrong with it, and stops.
 */
@Component
@ConditionalOnProperty(name = "baken.logboek.controle", havingValue = "uitvoer")
@Order(Ordered.LOWEST_PRECEDENCE)
class Uitvoeropdracht implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Uitvoeropdracht.class);

    private final Uitvoercontrole controle;
    private final Path bestand;
    private final ApplicationContext baken;

    Uitvoeropdracht(
            Uitvoercontrole controle, @Value("${baken.logboek.bestand}") Path bestand, ApplicationContext baken) {
        this.controle = controle;
        this.bestand = bestand;
        this.baken = baken;
    }

    @Override
    public void run(ApplicationArguments argumenten) throws IOException {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            Uitvoercontrole.Uitslag uitslag = controle.controleer(inhoud);
            uitslag.fout().ifPresent(fout -> {
                throw new IllegalStateException("Uitvoer: niet heel. " + fout);
            });
            LOG.info("Uitvoer: heel, {} regels, en het logboek is nog zoals toen.", uitslag.regels());
        }
        SpringApplication.exit(baken);
    }
}
