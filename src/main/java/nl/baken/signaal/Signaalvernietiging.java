// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signal that led to care goes with the last case of it; any other is made anonymous by its own process. */
@Configuration(proxyBeanMethods = false)
class Signaalvernietiging {

    @Bean
    Vernietigbaar signaalVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SIGNAAL,
                samen(
                        List.of(
                                Deel.waar(
                                        "signaal.token",
                                        "persoon in (select id from signaal.persoon where nummer = :nummer)"),
                                Deel.waar(
                                        "signaal.gelijkenis",
                                        "nummer = :nummer or persoon in (select id from signaal.persoon where nummer = :nummer) or ander in (select id from signaal.persoon where nummer = :nummer)")),
                        opNummer(
                                "signaal.persoon",
                                "signaal.aanvulling",
                                "signaal.herinnering",
                                "signaal.melderstraining",
                                "signaal.melding",
                                "signaal.terugkoppeling",
                                "signaal.verrijking",
                                "signaal.signaal")));
    }
}
