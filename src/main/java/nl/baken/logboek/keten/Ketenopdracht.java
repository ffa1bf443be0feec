// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Started with {@code --baken.logboek.controle=keten} Baken checks the whole log, says which line is the first that is
 * broken, and stops. With {@code --baken.logboek.ankers=<file>} also against anchors that somebody else kept, a line each.
 */
@Component
@ConditionalOnProperty(name = "baken.logboek.controle", havingValue = "keten")
@Order(Ordered.LOWEST_PRECEDENCE)
class Ketenopdracht implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Ketenopdracht.class);

    private final Ketencontrole controle;
    private final Keteninstellingen instellingen;
    private final ApplicationContext baken;

    Ketenopdracht(Ketencontrole controle, Keteninstellingen instellingen, ApplicationContext baken) {
        this.controle = controle;
        this.instellingen = instellingen;
        this.baken = baken;
    }

    @Override
    public void run(ApplicationArguments argumenten) throws IOException {
        LOG.info(doe());
        SpringApplication.exit(baken);
    }

    /**
     * @return what was found to be whole
     * @throws IllegalStateException naming the first broken line, so that the command fails
     */
    String doe() throws IOException {
        Ketencontrole.Uitslag uitslag = controle.controleer(buiten());
        uitslag.breuk().ifPresent(breuk -> {
            throw new IllegalStateException("Logboek: niet heel, regel " + breuk.nr() + ". "
                    + breuk.fout().uitleg());
        });
        return "Logboek: heel, " + uitslag.regels() + " regels tot en met nummer " + uitslag.tot() + ".";
    }

    private List<Ankers.Anker> buiten() throws IOException {
        Path ankers = instellingen.ankers();
        return ankers == null
                ? List.of()
                : Files.readAllLines(ankers).stream()
                        .filter(regel -> !regel.isBlank())
                        .map(regel -> Ankers.Anker.lees(regel)
                                .orElseThrow(() -> new IllegalStateException(
                                        "baken.logboek.ankers: een regel in dit bestand is geen anker")))
                        .toList();
    }
}
