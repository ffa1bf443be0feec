// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of the safety of a case. */
@Configuration(proxyBeanMethods = false)
class Veiligheidsvernietiging {

    @Bean
    Vernietigbaar veiligheidVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                samen(
                        List.of(
                                Deel.waar(
                                        "veiligheid.incident_stap",
                                        "incident in (select id from veiligheid.incident where nummer = :nummer)"),
                                Deel.waar(
                                        "veiligheid.zoekpoging",
                                        "vermissing in (select id from veiligheid.vermissing where nummer = :nummer)")),
                        opNummer("veiligheid.incident", "veiligheid.vermissing", "veiligheid.screening")));
    }
}
