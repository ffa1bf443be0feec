// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import java.time.Clock;
import nl.baken.gedeeld.VerzetbareKlok;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Baken", sharedModules = "gedeeld")
public class BakenApplication {

    public static void main(String[] args) {
        SpringApplication.run(BakenApplication.class, args);
    }

    @Bean
    @ConditionalOnProperty(name = "baken.klok.verzetbaar", havingValue = "false", matchIfMissing = true)
    Clock klok() {
        return Clock.system(VerzetbareKlok.AMSTERDAM);
    }

    @Bean
    @ConditionalOnProperty(name = "baken.klok.verzetbaar", havingValue = "true")
    VerzetbareKlok verzetbareKlok() {
        return new VerzetbareKlok();
    }
}
