// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.baken.Testdatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The real tables with the real rules, in one transaction that is rolled back. */
final class Proefverbinding implements AutoCloseable {

    static final Instant NU = moment("2026-06-10T12:00");

    final JdbcClient jdbc;
    final Termijnen termijnen;
    private final Connection verbinding;

    Proefverbinding() throws SQLException {
        verbinding = Testdatabase.dataSource().getConnection();
        verbinding.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
        termijnen = new Termijnen(jdbc, Clock.fixed(NU, Termijnrekening.ZONE));
    }

    static Instant moment(String tijd) {
        return LocalDateTime.parse(tijd).atZone(Termijnrekening.ZONE).toInstant();
    }

    @Override
    public void close() throws SQLException {
        verbinding.rollback();
        verbinding.close();
    }
}
