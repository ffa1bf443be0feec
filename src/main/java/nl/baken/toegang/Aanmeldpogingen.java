// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import nl.baken.gedeeld.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong passwords per user name, for names that exist and names that don't in the same way: so what happens
 * after a few guesses tells nobody which names there are. It knows names only as blind tokens. After a day without a
 * guess a name is forgotten, and when there are very many the longest silent ones are.
 */
@Repository
class Aanmeldpogingen {

    static final int HOOGSTENS = 50_000;
    private static final int VRIJE_POGINGEN = 5;
    private static final Duration LANGSTE_WACHT = Duration.ofMinutes(15);
    private static final Duration VERGEET_NA = Duration.ofDays(1);

    private final JdbcClient database;
    private final Kluis kluis;

    Aanmeldpogingen(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** One attempt at a time per name, until the transaction ends: guessing side by side counts too. */
    void houdVast(String gebruikersnaam) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(token(gebruikersnaam))
                .query((rij, n) -> true)
                .single();
    }

    boolean moetWachten(String gebruikersnaam, Instant nu) {
        return database.sql("select 1 from toegang.aanmeldpoging where naam = ? and wacht_tot > ?")
                .params(token(gebruikersnaam), Timestamp.from(nu))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void mislukt(String gebruikersnaam, Instant nu) {
        ruimOp(nu);
        int mislukt = 1
                + database.sql("select mislukt from toegang.aanmeldpoging where naam = ?")
                        .param(token(gebruikersnaam))
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
        // No waiting is null, not "until now": the database rounds, and now could be just past now.
        Timestamp wachtTot = mislukt < VRIJE_POGINGEN ? null : Timestamp.from(nu.plus(wacht(mislukt)));
        database.sql(
                        """
                        insert into toegang.aanmeldpoging (naam, mislukt, wacht_tot, laatst_op) values (?, ?, ?, ?)
                        on conflict (naam) do update set mislukt = excluded.mislukt,
                            wacht_tot = excluded.wacht_tot, laatst_op = excluded.laatst_op""")
                .params(Arrays.asList(token(gebruikersnaam), mislukt, wachtTot, Timestamp.from(nu)))
                .update();
    }

    void vergeet(String gebruikersnaam) {
        database.sql("delete from toegang.aanmeldpoging where naam = ?")
                .param(token(gebruikersnaam))
                .update();
    }

    private void ruimOp(Instant nu) {
        database.sql(
                        """
                        delete from toegang.aanmeldpoging where laatst_op < :lang_geleden or naam in (
                            select naam from toegang.aanmeldpoging order by laatst_op desc, naam offset :hoogstens)""")
                .param("lang_geleden", Timestamp.from(nu.minus(VERGEET_NA)))
                .param("hoogstens", HOOGSTENS - 1)
                .update();
    }

    /** Twice as long each time up to a quarter of an hour. */
    private static Duration wacht(int mislukt) {
        Duration wacht = Duration.ofSeconds(30L << Math.min(mislukt - VRIJE_POGINGEN, 10));
        return wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht;
    }

    private String token(String gebruikersnaam) {
        return kluis.token("gebruikersnaam", schoon(gebruikersnaam));
    }

    /** A name as accounts have it. */
    static String schoon(@Nullable String getypt) {
        return getypt == null ? "" : getypt.strip().toLowerCase(Locale.ROOT);
    }
}
