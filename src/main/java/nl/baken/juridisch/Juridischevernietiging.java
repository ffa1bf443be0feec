// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;

import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the legal track keeps of a case. */
@Configuration(proxyBeanMethods = false)
class Juridischevernietiging {

    @Bean
    Vernietigbaar juridischVernietiging(JdbcClient database) {
        return new Vernietiglijst(database, Vernietigbaar.Beurt.SPOREN, opNummer("juridisch.stap"));
    }
}
