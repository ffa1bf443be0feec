// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import javax.sql.DataSource;
import nl.baken.gedeeld.Medewerker;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A question to the projection of open tasks, for one person at this moment; a row of it is called {@code taak}. A
 * list is planned for this person every time: what is rare for one (tasks of a role, numbers of a team) is common for another,
 * and a plan for everybody reads all of it.
 */
@Component
class Taakvraag {

    private final JdbcClient iederKeerGepland;
    private final JdbcClient eenKeerGepland;
    private final Clock klok;

    Taakvraag(DataSource bron, JdbcClient database, Clock klok) {
        this.iederKeerGepland = JdbcClient.create(new IederKeerGepland(bron));
        this.eenKeerGepland = database;
        this.klok = klok;
    }

    /** @param kolommen what to select @param rest of the statement, such as a condition and an order */
    JdbcClient.StatementSpec stel(String kolommen, Lijst lijst, String rest, Medewerker medewerker) {
        return stel(iederKeerGepland, kolommen, lijst, rest, medewerker);
    }

    /**
     * Of one task or one number. An index finds those few rows whoever asks, so here one plan is good for everybody; making
     * it takes ten times as long as following it.
     */
    JdbcClient.StatementSpec stelVanEen(String kolommen, Lijst lijst, String rest, Medewerker medewerker) {
        return stel(eenKeerGepland, kolommen, lijst, rest, medewerker);
    }

    private JdbcClient.StatementSpec stel(
            JdbcClient database, String kolommen, Lijst lijst, String rest, Medewerker medewerker) {
        Instant nu = klok.instant();
        LocalDate maandag = LocalDate.now(klok).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String sql = "select " + kolommen + " from " + lijst.bron() + "(:wie, :rollen, :organisatie, :nu) taak where "
                + lijst.voorwaarde() + rest;
        return database.sql(sql)
                .param("wie", medewerker.id())
                .param("rollen", medewerker.rolcodes())
                .param("organisatie", medewerker.organisatie())
                .param("nu", Timestamp.from(nu))
                .param("seconde", Timestamp.from(nu.truncatedTo(ChronoUnit.SECONDS)))
                .param(
                        "maandag",
                        Timestamp.from(maandag.atStartOfDay(klok.getZone()).toInstant()));
    }

    private static final class IederKeerGepland extends JdbcTemplate {

        private static final int NOOIT = 0;

        IederKeerGepland(DataSource bron) {
            super(bron);
        }

        @Override
        protected void applyStatementSettings(Statement opdracht) throws SQLException {
            super.applyStatementSettings(opdracht);
            opdracht.unwrap(PGStatement.class).setPrepareThreshold(NOOIT);
        }
    }
}
