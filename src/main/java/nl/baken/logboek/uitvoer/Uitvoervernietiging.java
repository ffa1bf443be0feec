// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An export of the log goes with the first file in it that is destroyed; that it was made stays in the log. */
@Configuration(proxyBeanMethods = false)
class Uitvoervernietiging {

    private static final String MET_NUMMER = "select uitvoer from uitvoer.betreft where nummer = :nummer";

    @Bean
    Vernietigbaar uitvoerVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.GEDEELD,
                List.of(
                        Deel.bijEenAnder("toegang.vier_ogen", "nummer in (" + MET_NUMMER + ")"),
                        Deel.bijEenAnder("toegang.betrokkenheid", "nummer in (" + MET_NUMMER + ")"),
                        Deel.waar("uitvoer.stuk", "uitvoer in (" + MET_NUMMER + ")"),
                        // Its rows in uitvoer.betreft go along.
                        Deel.waar("uitvoer.uitvoer", "nummer in (" + MET_NUMMER + ")"),
                        Deel.waar("uitvoer.betreft", "nummer = :nummer")));
    }
}
