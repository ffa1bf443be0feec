// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who somebody is goes with the last case, and the blind tokens with it. */
@Configuration(proxyBeanMethods = false)
class Persoonsvernietiging {

    @Bean
    Vernietigbaar persoonVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.PERSOON,
                List.of(
                        Deel.waar(
                                "persoon.samenvoeging",
                                "koppeling in (select id from persoon.koppeling where :nummer in (a, b))"),
                        Deel.waar("persoon.koppeling", ":nummer in (a, b)"),
                        Deel.waar("persoon.eerder", "persoon = :nummer"),
                        Deel.waar("persoon.token", "persoon = :nummer"),
                        Deel.waar("persoon.veilig_contact", "persoon = :nummer"),
                        Deel.maakLos("persoon.persoon", "opgegaan_in"),
                        Deel.waar("persoon.persoon", "id = :nummer")));
    }
}
