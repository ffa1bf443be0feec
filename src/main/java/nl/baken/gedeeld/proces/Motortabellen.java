// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, made by the scripts in the engine's own jar so that they can't drift from its version. An
 * engine upgrade adds a migration that runs the upgrade script of that version in the same way.
 */
@Component
public class Motortabellen implements JavaMigration {

    private static final String MAP = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    /** For a database that is made without Spring. */
    public static JavaMigration alsMigratie() {
        return new Motortabellen();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "motortabellen";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        for (String deel : List.of(
                "engine",
                "history",
                "identity",
                "case.engine",
                "case.history",
                "decision.engine",
                "decision.history")) {
            try (Statement opdracht = context.getConnection().createStatement()) {
                opdracht.execute(script(deel));
            }
        }
    }

    private static String script(String deel) throws IOException {
        try (InputStream bron = Motortabellen.class.getClassLoader().getResourceAsStream(MAP + deel + ".sql")) {
            if (bron == null) {
                throw new IOException("script van de motor ontbreekt: " + deel);
            }
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
