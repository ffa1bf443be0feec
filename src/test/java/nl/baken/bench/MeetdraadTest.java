// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.baken.BakenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The bench counts what the driver sends, whatever that makes of a batch. */
@BakenTest
class MeetdraadTest {

    private static final int BUITEN_DE_BATCH = 2;

    @Autowired
    private DataSource bron;

    private HikariDataSource eigen;

    @BeforeEach
    void eigenPool() {
        eigen = new HikariDataSource();
        eigen.setJdbcUrl(((HikariDataSource) bron).getJdbcUrl());
        eigen.setUsername(Server.BEHEERDER);
        eigen.setAutoCommit(false);
        eigen.setMaximumPoolSize(1);
        eigen.addDataSourceProperty("socketFactory", Meetdraad.class.getName());
    }

    @AfterEach
    void poolWeg() {
        eigen.close();
    }

    @ParameterizedTest
    @CsvSource({"false, 5", "true, 2"})
    void eenBatchTeltAlsWatDeDriverErvanMaakt(boolean herschrijven, int opdrachten) throws SQLException {
        eigen.addDataSourceProperty("reWriteBatchedInserts", String.valueOf(herschrijven));
        Telling telling = tel(verbinding -> {
            try (PreparedStatement batch = verbinding.prepareStatement("insert into proef (getal) values (?)")) {
                for (int getal = 0; getal < 5; getal++) {
                    batch.setInt(1, getal);
                    batch.addBatch();
                }
                batch.executeBatch();
            }
        });

        assertThat(telling.opdrachten()).isEqualTo(BUITEN_DE_BATCH + opdrachten);
        assertThat(telling.toegevoegd()).isEqualTo(5);
    }

    @Test
    void ookVoorbereideOpdrachtenTellenMetHunTekstEnHunRijen() throws SQLException {
        Telling telling = tel(verbinding -> {
            // From the fifth time on the driver sends only the name of a prepared statement.
            for (int keer = 0; keer < 8; keer++) {
                voer(verbinding, "insert into proef (getal) values (1)");
            }
            voer(verbinding, "update proef set getal = 2");
            voer(verbinding, "delete from proef");
        });

        assertThat(telling.opdrachten()).isEqualTo(BUITEN_DE_BATCH + 10);
        assertThat(telling.heenEnWeer()).isEqualTo(11);
        assertThat(telling.vormen()).containsEntry("insert into proef (getal) values ...", 8L);
        assertThat(telling.gewijzigd()).isEqualTo(8);
        assertThat(telling.verwijderd()).isEqualTo(8);
    }

    @Test
    void watErbuitenGebeurtTeltNiet() throws SQLException {
        Teller teller = new Teller();
        teller.tel(() -> {});
        try (Connection verbinding = eigen.getConnection()) {
            voer(verbinding, "select 1");
        }

        assertThat(teller.stand(1, 0, 0).opdrachten()).isZero();
    }

    private interface Werk {
        void doe(Connection verbinding) throws SQLException;
    }

    /** In one transaction; its beginning and end are statements too. */
    private Telling tel(Werk werk) throws SQLException {
        Teller teller = new Teller();
        try (Connection verbinding = eigen.getConnection()) {
            voer(verbinding, "create temporary table proef (getal integer)");
            verbinding.commit();
            teller.tel(() -> {
                try {
                    werk.doe(verbinding);
                    verbinding.commit();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        return teller.stand(1, 0, 0);
    }

    private static void voer(Connection verbinding, String sql) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(sql)) {
            opdracht.execute();
        }
    }
}
