// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the criminal track keeps of a case. */
@Configuration(proxyBeanMethods = false)
class Strafrechtvernietiging {

    @Bean
    Vernietigbaar strafrechtVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                samen(
                        List.of(Deel.waar(
                                "strafrecht.verhoor",
                                "stap in (select rij from strafrecht.stap where nummer = :nummer)")),
                        opNummer("strafrecht.stap", "strafrecht.niet_bestraffen")));
    }
}
