// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.baken.rapportage.telling.Telcontrole.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a count from nothing is and what the last check found, the same for every server. One server at a time counts; of
 * a server that stopped halfway nothing stays counted, and after a while another may begin.
 */
@Repository
class Telstand {

    /** Some hundred dossiers take seconds: who is silent for so long has stopped. */
    private static final Duration STIL = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock klok;

    Telstand(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    Stand lees() {
        return database.sql("select *, gezien < now() - ?::interval as stil from rapportage.telstand")
                .param(STIL.toString())
                .query((rij, n) -> stand(rij))
                .single();
    }

    private static Stand stand(ResultSet rij) throws SQLException {
        Instant bezig = moment(rij, "bezig");
        boolean afgebroken = bezig != null && rij.getBoolean("stil");
        return new Stand(
                afgebroken ? null : bezig,
                rij.getLong("dossiers"),
                moment(rij, "geteld_op"),
                afgebroken || rij.getBoolean("mislukt"),
                moment(rij, "gecontroleerd_op"),
                rij.getInt("verschillen"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp moment = rij.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }

    /** @return false when a server counts from nothing already */
    @Transactional
    boolean begin() {
        return database.sql(
                                """
                                update rapportage.telstand set bezig = ?, gezien = now(), dossiers = 0, mislukt = false
                                where bezig is null or gezien < now() - ?::interval""")
                        .params(nu(), STIL.toString())
                        .update()
                == 1;
    }

    /** At once, while the count itself is not there for anybody yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void telt(int erbij) {
        database.sql("update rapportage.telstand set dossiers = dossiers + ?, gezien = now()")
                .param(erbij)
                .update();
    }

    @Transactional
    void klaar() {
        database.sql("update rapportage.telstand set bezig = null, geteld_op = ?")
                .param(nu())
                .update();
    }

    @Transactional
    void mislukte() {
        database.sql("update rapportage.telstand set bezig = null, mislukt = true")
                .update();
    }

    @Transactional
    void gecontroleerd(int verschillen) {
        database.sql("update rapportage.telstand set gecontroleerd_op = ?, verschillen = ?")
                .params(nu(), verschillen)
                .update();
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
