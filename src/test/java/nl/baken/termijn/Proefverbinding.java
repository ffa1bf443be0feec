// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.baken.Testdatabase;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Proefkluis;
import nl.baken.gedeeld.VerzetbareKlok;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** The real tables with the real rules, in one transaction that is rolled back. */
final class Proefverbinding implements AutoCloseable {

    static final Instant NU = moment("2026-06-10T12:00");
    static final Medewerker WIE = new Medewerker("m-proef", "Proef Fictief", Set.of(), "proef");

    final JdbcClient jdbc;
    final Termijnen termijnen;
    final Termijnwijzigingen wijzigingen;
    final Termijnbewaking bewaking;
    final List<Object> gebeurtenissen = new ArrayList<>();
    final VerzetbareKlok klok = new VerzetbareKlok();
    private final Connection verbinding;

    Proefverbinding() throws SQLException {
        verbinding = Testdatabase.dataSource().getConnection();
        verbinding.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
        nu(NU);
        termijnen = new Termijnen(jdbc, klok);
        wijzigingen = new Termijnwijzigingen(jdbc, Proefkluis.maak(), () -> WIE, klok, gebeurtenissen::add);
        bewaking = new Termijnbewaking(jdbc, klok, gebeurtenissen::add, TransactionOperations.withoutTransaction());
    }

    void nu(Instant moment) {
        klok.zet(moment);
    }

    void nu(String tijd) {
        nu(moment(tijd));
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
