// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often somebody searched in the last hour, and nothing of what for. */
@Repository
class Zoektelling {

    private static final Duration UUR = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock klok;
    private final ZoekInstellingen instellingen;

    Zoektelling(JdbcClient database, Clock klok, ZoekInstellingen instellingen) {
        this.database = database;
        this.klok = klok;
        this.instellingen = instellingen;
    }

    int perUur() {
        return instellingen.perUur();
    }

    /** Counts one more. @return empty when it may be done, else from when it may again */
    Optional<Instant> tel(String account) {
        Instant nu = klok.instant();
        houdVast(account);
        database.sql("delete from toegang.zoekpoging where account = ? and op <= ?")
                .params(account, Timestamp.from(nu.minus(UUR)))
                .update();
        List<Instant> eerder = database.sql("select op from toegang.zoekpoging where account = ? order by op desc")
                .param(account)
                .query((rij, n) -> rij.getTimestamp(1).toInstant())
                .list();
        if (eerder.size() >= perUur()) {
            return Optional.of(eerder.get(perUur() - 1).plus(UUR));
        }
        database.sql("insert into toegang.zoekpoging (account, op) values (?, ?)")
                .params(account, Timestamp.from(nu))
                .update();
        return Optional.empty();
    }

    /** One search at a time per person, until the transaction ends: searching side by side counts too. */
    private void houdVast(String account) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('zoeken ' || ?, 0))")
                .param(account)
                .query((rij, n) -> true)
                .single();
    }
}
