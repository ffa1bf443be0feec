// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deadlines of a case or signal. */
@Configuration(proxyBeanMethods = false)
class Termijnvernietiging {

    @Bean
    Vernietigbaar termijnVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.GEDEELD,
                samen(
                        List.of(Deel.waar(
                                "termijn.wijziging",
                                "termijn in (select id from termijn.termijn where nummer = :nummer)")),
                        opNummer("termijn.termijn")));
    }
}
