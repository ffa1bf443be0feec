// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the care tracks keep of a case. */
@Configuration(proxyBeanMethods = false)
class Zorgvernietiging {

    @Bean
    Vernietigbaar zorgVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                samen(
                        List.of(Deel.waar(
                                "zorg.bemiddeling", "ggz in (select id from zorg.ggz where nummer = :nummer)")),
                        opNummer(
                                "zorg.ggz",
                                "zorg.acuut",
                                "zorg.afronding",
                                "zorg.gesprek",
                                "zorg.tolk",
                                "zorg.verklaring",
                                "zorg.verwijzing",
                                "zorg.verzekering")));
    }
}
