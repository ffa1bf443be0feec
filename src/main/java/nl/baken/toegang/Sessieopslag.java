// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes sessions. Long after its end a session is forgotten; the log keeps who signed in when. */
@Repository
class Sessieopslag {

    private static final Duration VERGEET_NA = Duration.ofDays(2);

    private final JdbcClient database;

    Sessieopslag(JdbcClient database) {
        this.database = database;
    }

    void voegToe(Sessie sessie) {
        Timestamp begin = Timestamp.from(sessie.begonnenOp());
        database.sql("delete from toegang.sessie where account = ? and begonnen_op < ?")
                .params(sessie.account(), Timestamp.from(sessie.begonnenOp().minus(VERGEET_NA)))
                .update();
        database.sql(
                        """
                        insert into toegang.sessie
                            (id, account, begonnen_op, gebruikt_op, aangetoond_op, tweede_factor, browser)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        sessie.id(),
                        sessie.account(),
                        begin,
                        begin,
                        Timestamp.from(sessie.aangetoondOp()),
                        sessie.tweedeFactor(),
                        sessie.browser())
                .update();
        database.sql("update toegang.account set laatst_aangemeld_op = ? where id = ?")
                .params(begin, sessie.account())
                .update();
    }

    Optional<Sessie> zoek(String id) {
        return database.sql("select * from toegang.sessie where id = ?")
                .param(id)
                .query(Sessieopslag::rij)
                .optional();
    }

    /** Running, and used since this moment; the newest first. */
    List<Sessie> lopend(String account, Instant gebruiktNa) {
        return database.sql(
                        """
                        select * from toegang.sessie
                        where account = ? and beeindigd_op is null and gebruikt_op > ?
                        order by begonnen_op desc, id""")
                .params(account, Timestamp.from(gebruiktNa))
                .query(Sessieopslag::rij)
                .list();
    }

    /** Of everybody. */
    long aantalLopend(Instant gebruiktNa) {
        return database.sql("select count(*) from toegang.sessie where beeindigd_op is null and gebruikt_op > ?")
                .param(Timestamp.from(gebruiktNa))
                .query(Long.class)
                .single();
    }

    void gebruikt(String id, Instant nu) {
        database.sql("update toegang.sessie set gebruikt_op = ? where id = ?")
                .params(Timestamp.from(nu), id)
                .update();
    }

    void aangetoond(String id, boolean tweedeFactor, Instant nu) {
        database.sql(
                        """
                        update toegang.sessie set aangetoond_op = ?, tweede_factor = tweede_factor or ?
                        where id = ? and beeindigd_op is null""")
                .params(Timestamp.from(nu), tweedeFactor, id)
                .update();
    }

    /** @return whether it ran */
    boolean beeindig(String id, Sessieeinde einde, Instant nu) {
        return database.sql(
                                """
                                update toegang.sessie set beeindigd_op = ?, einde = ?
                                where id = ? and beeindigd_op is null""")
                        .params(Timestamp.from(nu), einde.code(), id)
                        .update()
                > 0;
    }

    /** @param behalve the session that goes on, or null when none does @return how many ended */
    int beeindigAlle(String account, @Nullable String behalve, Sessieeinde einde, Instant nu) {
        return database.sql(
                        """
                        update toegang.sessie set beeindigd_op = ?, einde = ?
                        where account = ? and id <> ? and beeindigd_op is null""")
                .params(Timestamp.from(nu), einde.code(), account, behalve == null ? "" : behalve)
                .update();
    }

    private static Sessie rij(ResultSet rij, int n) throws SQLException {
        return new Sessie(
                rij.getString("id"),
                rij.getString("account"),
                rij.getTimestamp("begonnen_op").toInstant(),
                rij.getTimestamp("gebruikt_op").toInstant(),
                rij.getTimestamp("aangetoond_op").toInstant(),
                rij.getBoolean("tweede_factor"),
                rij.getString("browser"),
                Sessieeinde.vanCode(rij.getString("einde")).orElse(null));
    }
}
