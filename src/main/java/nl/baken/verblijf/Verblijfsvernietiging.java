// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;

import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the residence track keeps of a case. */
@Configuration(proxyBeanMethods = false)
class Verblijfsvernietiging {

    @Bean
    Vernietigbaar verblijfVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                opNummer(
                        "verblijf.aanvraag",
                        "verblijf.afronding",
                        "verblijf.bedenktijd",
                        "verblijf.besluit",
                        "verblijf.positie",
                        "verblijf.spoorbesluit",
                        "verblijf.stap"));
    }
}
