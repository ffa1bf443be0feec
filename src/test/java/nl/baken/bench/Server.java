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

    /** The superuser of the embedded server: settings and databases are not for Baken to make. */
    static final String BEHEERDER = "postgres";

    private static final String HERSCHRIJVEN = "reWriteBatchedInserts";

    private final HikariDataSource onze;
    private final Connection verbinding;
    private final boolean metPaginabeelden;

    Server(HikariDataSource onze) throws SQLException {
        this.onze = onze;
        this.verbinding = DriverManager.getConnection(onze.getJdbcUrl(), BEHEERDER, "");
        opdracht("alter system set autovacuum = off");
        opdracht("select pg_reload_conf()");
        metPaginabeelden = tekst("show full_page_writes").equals("on");
        if (metPaginabeelden) {
            opdracht("create extension if not exists pg_walinspect");
        }
    }

    /** Runs a round, which says how many tasks it completed, between two looks at the transaction log. */
    Telling meet(ToIntFunction<Teller> ronde) {
        Teller teller = new Teller();
        opdracht("checkpoint");
        String voor = tekst("select pg_current_wal_insert_lsn()");
        int taken = ronde.applyAsInt(teller);
        String na = tekst("select pg_current_wal_insert_lsn()");
        long bytes = getal("select '%s'::pg_lsn - '%s'::pg_lsn".formatted(na, voor));
        return teller.stand(taken, bytes, metPaginabeelden ? paginabeelden(voor, na) : 0);
    }

    /** What the log holds of whole pages: the first change of a page after a checkpoint. */
    private long paginabeelden(String voor, String na) {
        return getal("select sum(fpi_size) from pg_get_wal_stats('%s', '%s')".formatted(voor, na));
    }

    /** An empty database beside ours, with our pool. @param zoalsBoot without the setting of the driver that we chose */
    HikariDataSource database(String naam, boolean zoalsBoot) {
        opdracht("drop database if exists " + naam);
        opdracht("create database " + naam);
        HikariDataSource bron = new HikariDataSource();
        bron.setJdbcUrl(onze.getJdbcUrl().replaceFirst("/postgres$", "/" + naam));
        bron.setUsername(BEHEERDER);
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

    String omschrijving() {
        return "PostgreSQL " + tekst("show server_version")
                + (metPaginabeelden ? " as in production" : " without whole pages in the log");
    }

    private long getal(String sql) {
        return Long.parseLong(tekst(sql));
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
        opdracht("select pg_reload_conf()");
        verbinding.close();
    }
}
