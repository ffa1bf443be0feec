// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions on the decision tables, and what somebody once typed and never sent. */
@Configuration(proxyBeanMethods = false)
class Gedeeldvernietiging {

    /** A draft is kept by its task, or by the name of its page with the number in it. */
    private static final String CONCEPT =
            """
            position(:nummer in sleutel) > 0
            or sleutel in (select t.id_ from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                           where p.business_key_ = :nummer)""";

    @Bean
    Vernietigbaar gedeeldVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.GEDEELD,
                samen(List.of(Deel.waar("gedeeld.concept", CONCEPT)), opNummer("gedeeld.beslissing")));
    }
}
