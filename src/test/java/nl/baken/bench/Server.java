// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.ToIntFunction;

/** The PostgreSQL server under all, by a connection of its own that is not counted. */
final class Server implements AutoCloseable {

    private static final String HERSCHRIJVEN = "reWriteBatchedInserts";

    private final HikariDataSource onze;
    private final Connection verbinding;

    Server(HikariDataSource onze) throws SQLException {
        this.onze = onze;
        this.verbinding = DriverManager.getConnection(onze.getJdbcUrl());
        opdracht("alter system set autovacuum = off");
        opdracht("select pg_reload_conf()");
    }

    /** Whether the first change of a page after a checkpoint logs the whole page, as in production. */
    void zetPaginabeelden(boolean aan) {
        opdracht("alter system set full_page_writes = " + (aan ? "on" : "off"));
        opdracht("select pg_reload_conf()");
        opdracht("checkpoint");
    }

    /** Runs a round, which says how many tasks it completed, between two looks at the transaction log. */
    Telling meet(ToIntFunction<Teller> ronde) {
        Teller teller = new Teller();
        opdracht("checkpoint");
        long voor = logstand();
        int taken = ronde.applyAsInt(teller);
        return teller.stand(taken, logstand() - voor);
    }

    /** An empty database beside ours, with our pool. @param zoalsBoot without the setting of the driver that we chose */
    HikariDataSource database(String naam, boolean zoalsBoot) {
        opdracht("drop database if exists " + naam);
        opdracht("create database " + naam);
        HikariDataSource bron = new HikariDataSource();
        bron.setJdbcUrl(onze.getJdbcUrl().replaceFirst("/postgres\\?", "/" + naam + "?"));
        bron.setMaximumPoolSize(onze.getMaximumPoolSize());
        bron.setAutoCommit(onze.isAutoCommit());
        Properties instellingen = new Properties();
        instellingen.putAll(onze.getDataSourceProperties());
        if (zoalsBoot && instellingen.remove(HERSCHRIJVEN) == null) {
            throw new IllegalStateException("onze eigen instelling van de driver is er niet meer: " + HERSCHRIJVEN);
        }
        bron.setDataSourceProperties(instellingen);
        return bron;
    }

    String versie() {
        return tekst("show server_version");
    }

    private long logstand() {
        return Long.parseLong(tekst("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn"));
    }

    private String tekst(String sql) {
        try (Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            rij.next();
            return rij.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void opdracht(String sql) {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        opdracht("alter system reset autovacuum");
        opdracht("alter system reset full_page_writes");
        opdracht("select pg_reload_conf()");
        verbinding.close();
    }
}
