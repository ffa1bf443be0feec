// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case itself, after everything that refers to it. */
@Configuration(proxyBeanMethods = false)
class Zaakvernietiging {

    @Bean
    Vernietigbaar zaakVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.ZAAK,
                samen(
                        List.of(Deel.waar(
                                "zaak.blokkade_opheffing",
                                "blokkade in (select id from zaak.bewaarblokkade where nummer = :nummer)")),
                        opNummer(
                                "zaak.voor_opschorting",
                                "zaak.voor_overlijden",
                                "zaak.bewaarblokkade",
                                "zaak.feit",
                                "zaak.ketenbericht",
                                "zaak.kernset",
                                "zaak.spoor",
                                "zaak.tijdlijn",
                                "zaak.zaak")));
    }
}
