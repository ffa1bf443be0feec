// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as an administrator sees it; address and text are not read. */
@Repository
class Postlijst {

    private final JdbcClient database;

    Postlijst(JdbcClient database) {
        this.database = database;
    }

    /** How many were not sent yet, and how many of those wait for an administrator. */
    record Telling(int wachten, int vastgelopen) {}

    Telling telling() {
        return database.sql(
                        """
                        select count(*)::int as wachten, count(*) filter (where stand = 'vastgelopen')::int as vastgelopen
                        from bericht.uitgaand where stand <> 'verzonden'""")
                .query(Telling.class)
                .single();
    }

    /** Not sent yet, what waits for an administrator first. */
    List<Postoverzicht.Regel> nietVerzonden(int hoogstens) {
        return database.sql(
                        """
                        select kenmerk, stand, pogingen, gemaakt_op, volgende, fout from bericht.uitgaand
                        where stand <> 'verzonden' order by stand = 'vastgelopen' desc, gemaakt_op limit ?""")
                .param(hoogstens)
                .query(Postlijst::regel)
                .list();
    }

    /** @return false when there is no such mail that waits for an administrator */
    boolean opnieuw(String kenmerk, Instant nu) {
        return database.sql(
                                """
                                update bericht.uitgaand
                                set stand = 'wacht', pogingen = 0, onzeker = false, volgende = ?
                                where kenmerk = ? and stand = 'vastgelopen'""")
                        .params(Timestamp.from(nu), kenmerk)
                        .update()
                == 1;
    }

    /** Everything that waits for an administrator. @return how many */
    int allesOpnieuw(Instant nu) {
        return database.sql(
                        """
                        update bericht.uitgaand set stand = 'wacht', pogingen = 0, onzeker = false, volgende = ?
                        where stand = 'vastgelopen'""")
                .params(Timestamp.from(nu))
                .update();
    }

    private static Postoverzicht.Regel regel(ResultSet rij, int n) throws SQLException {
        Stand stand = Stand.valueOf(rij.getString("stand").toUpperCase(Locale.ROOT));
        return new Postoverzicht.Regel(
                rij.getString("kenmerk"),
                stand,
                rij.getInt("pogingen"),
                rij.getTimestamp("gemaakt_op").toInstant(),
                stand == Stand.WACHT ? rij.getTimestamp("volgende").toInstant() : null,
                fout(rij.getString("fout")));
    }

    private static @Nullable Foutsoort fout(@Nullable String code) {
        return code == null ? null : Foutsoort.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
