// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** What somebody with all rights on the server does to the log, and the check that looks on. */
@Component
class Buitenom {

    private final DataSource bron;

    Buitenom(DataSource bron) {
        this.bron = bron;
    }

    /** Changes something as the owner of the server, past every trigger, and looks; then it is as it was. */
    void doe(String opdracht, Kijker kijker) throws Exception {
        String adres = ((HikariDataSource) bron).getJdbcUrl();
        try (Connection beheer = DriverManager.getConnection(adres, "postgres", "");
                Statement uitvoering = beheer.createStatement()) {
            beheer.setAutoCommit(false);
            uitvoering.execute("set session_replication_role = replica");
            uitvoering.execute(opdracht);
            DataSource daar = new SingleConnectionDataSource(beheer, true);
            JdbcClient client = JdbcClient.create(daar);
            kijker.kijk(new Ketencontrole(
                    client, daar, new Ankers(client, new Keteninstellingen(Duration.ZERO, null, null))));
            beheer.rollback();
        }
    }

    interface Kijker {
        void kijk(Ketencontrole daarna) throws Exception;
    }
}
