// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and when. No task goes to such a person; who does the work meanwhile is for the modules above. */
@Service
public class Afwezigheden {

    private final JdbcClient database;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    Afwezigheden(JdbcClient database, HuidigeMedewerker huidige, Clock klok) {
        this.database = database;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** Whether this person is away now, or has an account that is off. */
    @Transactional(readOnly = true)
    public boolean isAfwezig(String account) {
        return database.sql("select toegang.is_afwezig(?, ?)")
                .params(account, moment(klok.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Whether this person is away now, or shut out of this number by a conflict of interest. */
    public boolean kanNiet(String account, String nummer) {
        return database.sql("select toegang.is_afwezig(:wie, :nu) or toegang.is_geblokkeerd(:nummer, :wie)")
                .param("wie", account)
                .param("nu", moment(klok.instant()))
                .param("nummer", nummer)
                .query(Boolean.class)
                .single();
    }

    /** The accounts that are away at some moment of this period. @param tot exclusive, null when it is open */
    @Transactional(readOnly = true)
    public Set<String> afwezig(Instant van, @Nullable Instant tot) {
        return vanaf(van).stream()
                .filter(afwezigheid -> afwezigheid.overlapt(van, tot))
                .map(Afwezigheid::account)
                .collect(Collectors.toSet());
    }

    /** Who is away now. */
    @Transactional(readOnly = true)
    public Set<String> afwezigNu() {
        Instant nu = klok.instant();
        return afwezig(nu, nu.plusMillis(1));
    }

    /** What runs or is still to come at this moment, first to begin first. */
    @Transactional(readOnly = true)
    public List<Afwezigheid> vanaf(Instant moment) {
        return database.sql(
                        """
                        select * from toegang.afwezigheid
                        where (tot is null or tot > ?) and (tot is null or tot > van) order by van, id""")
                .param(moment(moment))
                .query((rij, n) -> afwezigheid(rij))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Afwezigheid> zoek(long id) {
        return database.sql("select * from toegang.afwezigheid where id = ?")
                .param(id)
                .query((rij, n) -> afwezigheid(rij))
                .optional();
    }

    /** As {@link #zoek}, held until the end of the transaction: of two who change it one waits. */
    @Transactional
    public Optional<Afwezigheid> houdVast(long id) {
        return database.sql("select * from toegang.afwezigheid where id = ? for update")
                .param(id)
                .query((rij, n) -> afwezigheid(rij))
                .optional();
    }

    /**
     * Takes down that somebody is away.
     *
     * @param tot exclusive, null when nobody knows
     * @throws Weigering when this person is already away in that period
     */
    @Transactional
    public Afwezigheid meld(String account, Instant van, @Nullable Instant tot, boolean accountUit) {
        // Of two who do this at the same time for the same person, one sees what the other did.
        database.sql("select 1 from toegang.account where id = ? for update")
                .param(account)
                .query(Integer.class)
                .optional();
        boolean bezet =
                vanaf(van).stream().anyMatch(andere -> andere.account().equals(account) && andere.overlapt(van, tot));
        if (bezet) {
            throw new Weigering("van", "Deze collega staat in die tijd al als afwezig op de lijst.");
        }
        return database.sql(
                        """
                        insert into toegang.afwezigheid (account, van, tot, account_uit, door, op)
                        values (?, ?, ?, ?, ?, ?) returning *""")
                .params(Arrays.asList(
                        account,
                        moment(van),
                        tot == null ? null : moment(tot),
                        accountUit,
                        huidige.wie().id(),
                        moment(klok.instant())))
                .query((rij, n) -> afwezigheid(rij))
                .single();
    }

    /** Gives it another end. What had not begun, ends before it begins. */
    @Transactional
    public void zetEinde(long id, @Nullable Instant tot) {
        database.sql(
                        """
                        update toegang.afwezigheid
                        set tot = case when :tot::timestamptz is null then null else greatest(van, :tot::timestamptz) end
                        where id = :id""")
                .param("tot", tot == null ? null : tot.toString())
                .param("id", id)
                .update();
    }

    private static Afwezigheid afwezigheid(ResultSet rij) throws SQLException {
        Timestamp tot = rij.getTimestamp("tot");
        return new Afwezigheid(
                rij.getLong("id"),
                rij.getString("account"),
                rij.getTimestamp("van").toInstant(),
                tot == null ? null : tot.toInstant(),
                rij.getBoolean("account_uit"),
                rij.getString("door"));
    }

    private static Timestamp moment(Instant moment) {
        return Timestamp.from(moment);
    }
}
