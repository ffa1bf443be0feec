// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.nio.file.Path;
import java.util.List;
import nl.baken.gedeeld.KluisConfiguratie.Sleutel;
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
 * Started with {@code --baken.sleutel.wissel=...} Baken does one step of a change of keys and stops. First {@code nieuw}:
 * writes a file with a new first key before the ones there are, for every server to use. Then {@code hersleutel}: closes
 * everything anew with it. Last {@code opruimen}: writes a file without the older keys, when nothing needs them any more.
 */
@Component
@ConditionalOnProperty("baken.sleutel.wissel")
@Order(Ordered.LOWEST_PRECEDENCE)
class Sleutelopdracht implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Sleutelopdracht.class);

    private final String stap;
    private final Sleutel instelling;
    private final Sleutels sleutels;
    private final Sleutelwissel wissel;
    private final ApplicationContext baken;

    Sleutelopdracht(
            @Value("${baken.sleutel.wissel}") String stap,
            Sleutel instelling,
            Sleutels sleutels,
            Sleutelwissel wissel,
            ApplicationContext baken) {
        this.stap = stap;
        this.instelling = instelling;
        this.sleutels = sleutels;
        this.wissel = wissel;
        this.baken = baken;
    }

    @Override
    public void run(ApplicationArguments argumenten) throws Exception {
        LOG.info(doe());
        SpringApplication.exit(baken);
    }

    /** @return what was done, for the log */
    String doe() throws Exception {
        switch (stap) {
            case "nieuw" -> {
                KluisConfiguratie.bewaar(sleutels.metNieuwe(), naar());
                return "Kluis: er is een bestand met een nieuwe sleutel. Start elke server ermee, daarna hersleutel.";
            }
            case "hersleutel" -> {
                return "Kluis: " + wissel.hersleutel() + " waarden opnieuw versleuteld, blinde tokens opnieuw gemaakt.";
            }
            case "opruimen" -> {
                List<String> oud = wissel.nogMetEenOudeSleutel();
                if (!oud.isEmpty()) {
                    throw new IllegalStateException("eerst hersleutel: er is nog een oude sleutel nodig voor " + oud);
                }
                wissel.maakTokensOpnieuw();
                KluisConfiguratie.bewaar(sleutels.alleenEerste(), naar());
                return "Kluis: er is een bestand zonder de oude sleutels. Start elke server ermee en vernietig het oude.";
            }
            default -> throw new IllegalStateException("baken.sleutel.wissel: kies nieuw, hersleutel of opruimen");
        }
    }

    private Path naar() {
        if (instelling.naar() == null) {
            throw new IllegalStateException("baken.sleutel.naar: geef het bestand dat geschreven moet worden");
        }
        return instelling.naar();
    }
}
