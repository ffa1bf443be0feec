// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The roles of the database, made by the same script that production runs: what only its owner may do fails in the
 * demo and in every test too.
 */
public final class Rollen {

    /** With whose rights Baken runs; the migrations run as {@code baken_beheer}. */
    public static final String TOEPASSING = "baken";

    private Rollen() {}

    /** @param superuser of the database of Baken; doing this again changes nothing */
    public static void maak(DataSource superuser) {
        ResourceDatabasePopulator script =
                new ResourceDatabasePopulator(new ClassPathResource("db/rollen/10-rollen.sql"));
        script.setSqlScriptEncoding("UTF-8");
        // One statement: it has semicolons within.
        script.setSeparator(org.springframework.jdbc.datasource.init.ScriptUtils.EOF_STATEMENT_SEPARATOR);
        DatabasePopulatorUtils.execute(script, superuser);
    }
}
