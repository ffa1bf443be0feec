// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;

import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the shelter track keeps of a case; the places themselves are of nobody. */
@Configuration(proxyBeanMethods = false)
class Opvangvernietiging {

    @Bean
    Vernietigbaar opvangVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                opNummer(
                        "opvang.opschaling",
                        "opvang.plaatsing",
                        "opvang.behoefte",
                        "opvang.rvb",
                        "opvang.stap",
                        "opvang.veilig_adres",
                        "opvang.wmo"));
    }
}
