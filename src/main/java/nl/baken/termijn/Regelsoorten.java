// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Clock;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.termijn.Termijnregelsoort.Naam;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines and retention terms are one table; for people they are two lists. */
@Configuration(proxyBeanMethods = false)
class Regelsoorten {

    @Bean
    Regelsoort<WijzigTermijnregel> termijnregelsoort(JdbcClient jdbc, Clock klok) {
        return new Termijnregelsoort(
                new Naam(
                        10,
                        "termijnen",
                        "Termijnen",
                        "Hoe lang iets mag duren. Een nieuwe rij telt voor wat vanaf haar eerste dag begint; een termijn"
                                + " die al loopt, houdt haar einde.",
                        "T"),
                jdbc,
                klok);
    }

    @Bean
    Regelsoort<WijzigTermijnregel> bewaartermijnsoort(JdbcClient jdbc, Clock klok) {
        return new Termijnregelsoort(
                new Naam(
                        20,
                        "bewaartermijnen",
                        "Bewaartermijnen",
                        "Hoe lang gegevens blijven. Een nieuwe rij telt voor wat vanaf haar eerste dag begint; wat al"
                                + " wordt bewaard, houdt zijn termijn.",
                        "B"),
                jdbc,
                klok);
    }
}
