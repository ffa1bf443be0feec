// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Wisbaar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of the coordination of care the law does not ask: notes, and what the case waited for and no longer does. */
@Configuration(proxyBeanMethods = false)
class Wisnotities {

    @Bean
    static Wisbaar wisbareNotities(JdbcClient database) {
        return new Rijen(database, "notities", "zorgcoordinatie.notitie where nummer = ?");
    }

    @Bean
    static Wisbaar wisbaarWachten(JdbcClient database) {
        return new Rijen(database, "wachten", "zorgcoordinatie.wacht_op where nummer = ? and klaar_op is not null");
    }

    /** Rows of a case in one table. */
    private record Rijen(JdbcClient database, String onderdeel, String rijen) implements Wisbaar {

        @Override
        public int aantal(ZaakNummer nummer) {
            return database.sql("select count(*) from " + rijen)
                    .param(nummer.waarde())
                    .query(Integer.class)
                    .single();
        }

        @Override
        public int wis(ZaakNummer nummer) {
            return database.sql("delete from " + rijen).param(nummer.waarde()).update();
        }
    }
}
