// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret of each app, which only the vault can read, and the recovery codes, which nobody can. */
@Repository
class Tweedefactoropslag {

    private static final String TABEL = "toegang.tweede_factor";
    private static final String HERSTELCODE = "herstelcode";
    private static final String GEHEIM = "geheim";

    private final JdbcClient database;
    private final Kluis kluis;

    Tweedefactoropslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param ingesteldOp null while it does not count yet */
    record Rij(@Nullable Instant ingesteldOp, @Nullable Instant hersteldOp) {}

    Optional<Rij> zoek(String account) {
        return database.sql("select ingesteld_op, hersteld_op from toegang.tweede_factor where account = ?")
                .param(account)
                .query((rij, n) -> new Rij(moment(rij, "ingesteld_op"), moment(rij, "hersteld_op")))
                .optional();
    }

    /** Empty when nothing was offered, or after a reset. */
    Optional<Geheim> geheim(String account) {
        return database.sql("select geheim from toegang.tweede_factor where account = ? and geheim is not null")
                .param(account)
                .query((rij, n) -> rij(account).geheim(rij, GEHEIM))
                .optional();
    }

    /** From now on it counts. @param stap of the code it was set up with @return false when that code was used before */
    boolean stelIn(String account, Geheim geheim, long stap, Instant nu) {
        return database.sql(
                                """
                                insert into toegang.tweede_factor as f (account, geheim, ingesteld_op, laatste_stap)
                                values (:account, :geheim, :nu, :stap)
                                on conflict (account) do update
                                set geheim = excluded.geheim, ingesteld_op = excluded.ingesteld_op,
                                    laatste_stap = excluded.laatste_stap, hersteld_op = null
                                where f.ingesteld_op is null and f.laatste_stap < excluded.laatste_stap""")
                        .param("account", account)
                        .param("geheim", rij(account).sluit(GEHEIM, geheim))
                        .param("nu", Timestamp.from(nu))
                        .param("stap", stap)
                        .update()
                > 0;
    }

    /** Takes a step once: of two requests with the same code only the first gets true. */
    boolean verbruik(String account, long stap) {
        return database.sql("update toegang.tweede_factor set laatste_stap = ? where account = ? and laatste_stap < ?")
                        .params(stap, account, stap)
                        .update()
                > 0;
    }

    /** Takes a recovery code once. Whoever wrote it down before a change of keys can use it as long as both are there. */
    boolean verbruikHerstelcode(String account, String code, Instant nu) {
        return database.sql(
                                """
                                update toegang.herstelcode set gebruikt_op = ?
                                where account = ? and code = any (?) and gebruikt_op is null""")
                        .params(
                                Timestamp.from(nu),
                                account,
                                kluis.tokens(HERSTELCODE, account + '/' + code).toArray(String[]::new))
                        .update()
                > 0;
    }

    void vervangHerstelcodes(String account, Collection<String> codes) {
        database.sql("delete from toegang.herstelcode where account = ?")
                .param(account)
                .update();
        codes.forEach(code -> database.sql("insert into toegang.herstelcode (account, code) values (?, ?)")
                .params(account, token(account, code))
                .update());
    }

    int aantalHerstelcodes(String account) {
        return database.sql("select count(*) from toegang.herstelcode where account = ? and gebruikt_op is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Forgets app and recovery codes; the row stays to tell so. The last step stays too: no code comes back. */
    void herstel(String account, Instant nu) {
        vervangHerstelcodes(account, List.of());
        database.sql(
                        """
                        insert into toegang.tweede_factor (account, hersteld_op) values (?, ?)
                        on conflict (account) do update
                        set geheim = null, ingesteld_op = null, hersteld_op = excluded.hersteld_op""")
                .params(account, Timestamp.from(nu))
                .update();
    }

    private String token(String account, String code) {
        return kluis.token(HERSTELCODE, account + '/' + code);
    }

    private Kluisrij rij(String account) {
        return new Kluisrij(kluis, TABEL, account);
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp moment = rij.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }
}
