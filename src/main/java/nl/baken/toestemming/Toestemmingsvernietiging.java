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
                        verzoeken(),
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

    /** Requests about the own file, with what was made for them and what a second person was asked. */
    private static List<Deel> verzoeken() {
        String vanVerzoek = "verzoek in (select id from toestemming.verzoek where nummer = :nummer)";
        return samen(
                List.of(
                        Deel.bijEenAnder(
                                "toegang.vier_ogen",
                                "nummer in (select kenmerk from toestemming.verzoek where nummer = :nummer)"),
                        Deel.bijEenAnder(
                                "toegang.betrokkenheid",
                                "nummer in (select kenmerk from toestemming.verzoek where nummer = :nummer)"),
                        Deel.waar("toestemming.weglating", vanVerzoek),
                        Deel.waar("toestemming.verzoek_bestand", vanVerzoek),
                        Deel.waar("toestemming.gewist", vanVerzoek),
                        Deel.waar(
                                "toestemming.opheffing",
                                "beperking in (select id from toestemming.beperking where nummer = :nummer)")),
                opNummer("toestemming.correctie", "toestemming.beperking", "toestemming.verzoek"));
    }
}
