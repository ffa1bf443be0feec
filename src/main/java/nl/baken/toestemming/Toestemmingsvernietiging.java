// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consent goes with the file that it was given for, and so do the packages that went out. */
@Configuration(proxyBeanMethods = false)
class Toestemmingsvernietiging {

    @Bean
    Vernietigbaar toestemmingVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                samen(
                        List.of(Deel.waar(
                                "toestemming.intrekking_ontvanger",
                                "intrekking in (select id from toestemming.intrekking where nummer = :nummer)")),
                        opNummer(
                                "toestemming.intrekking",
                                "toestemming.toestemming",
                                "toestemming.gesprek",
                                "toestemming.deelpakket",
                                "toestemming.verdacht_gezag")));
    }
}
