// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was involved, what a second person was asked, emergency access. That each of it happened stays in the log, for the term of the log. */
@Configuration(proxyBeanMethods = false)
class Toegangsvernietiging {

    @Bean
    Vernietigbaar toegangVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.GEDEELD,
                samen(
                        opNummer("toegang.vier_ogen", "toegang.betrokkenheid", "toegang.taak", "toegang.beperking"),
                        List.of(Deel.waar(
                                "toegang.opheffing",
                                "blokkade in (select id from toegang.blokkade where nummer = :nummer)")),
                        opNummer("toegang.blokkade"),
                        List.of(Deel.waar("toegang.noodinzage", "zaak = :nummer"))));
    }
}
