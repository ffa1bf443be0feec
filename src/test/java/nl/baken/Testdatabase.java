// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import nl.baken.gedeeld.proces.Motortabellen;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for tests without Spring, made on first use and migrated. */
public final class Testdatabase {

    private static final File PROGRAMMA = new File("target/baken-test/programma");

    private static final class Houder {
        static final DataSource BRON = start();
    }

    private Testdatabase() {}

    public static DataSource dataSource() {
        return Houder.BRON;
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    // Unpacked once for these tests and for those of the whole of Baken.
                    .setOverrideWorkingDirectory(PROGRAMMA)
                    .setLocaleConfig("locale", "C")
                    .start();
            HikariDataSource bron = new HikariDataSource();
            bron.setDataSource(server.getPostgresDatabase());
            bron.setMaximumPoolSize(4);
            Flyway.configure()
                    .dataSource(bron)
                    .locations("classpath:db/migration")
                    .javaMigrations(Motortabellen.alsMigratie())
                    .load()
                    .migrate();
            return bron;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
