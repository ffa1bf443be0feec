// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews of rights; what was confirmed is never written again. */
@Repository
class Rechtenopslag {

    private final JdbcClient database;

    Rechtenopslag(JdbcClient database) {
        this.database = database;
    }

    /** Takes the rights as they are now. @param accounts whose */
    void begin(String nummer, Controleomvang omvang, String door, Instant nu, List<String> accounts) {
        database.sql(
                        """
                        insert into toegang.rechtencontrole (nummer, omvang, begonnen_door, begonnen_op)
                        values (?, ?, ?, ?)""")
                .params(nummer, omvang.code(), door, Timestamp.from(nu))
                .update();
        database.sql(
                        """
                        insert into toegang.rechtenoordeel
                            (controle, account, organisatie, rollen, laatst_aangemeld_op, betrokkenheden)
                        select :nummer, a.id, o.naam,
                               array(select r.rol from toegang.rol r where r.account = a.id order by r.rol),
                               a.laatst_aangemeld_op,
                               (select count(distinct b.nummer) from toegang.betrokkenheid b
                                where b.account = a.id and b.van <= :nu and (b.tot is null or b.tot > :nu))
                        from toegang.account a join toegang.organisatie o on o.id = a.organisatie
                        where a.id = any (:accounts)""")
                .param("nummer", nummer)
                .param("nu", Timestamp.from(nu))
                .param("accounts", accounts.toArray(String[]::new))
                .update();
    }

    /** The review that is not finished, held so that two people don't begin one at once. */
    Optional<String> nietAfgerond(Controleomvang omvang) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("rechtencontrole " + omvang.code())
                .query((rij, n) -> true)
                .single();
        return database.sql("select nummer from toegang.rechtencontrole where omvang = ? and afgerond_op is null")
                .param(omvang.code())
                .query(String.class)
                .optional();
    }

    /** When the last one of this kind, or of a wider one, was confirmed. */
    Optional<Instant> laatstAfgerond(Set<Controleomvang> omvangen) {
        return database.sql("select max(afgerond_op) from toegang.rechtencontrole where omvang = any (?)")
                .param(omvangen.stream().map(Controleomvang::code).toArray(String[]::new))
                .query((rij, n) -> Optional.ofNullable(moment(rij, "max")))
                .single();
    }

    List<Rechtencontrole> alle() {
        return database
                .sql("select nummer from toegang.rechtencontrole order by begonnen_op desc")
                .query(String.class)
                .list()
                .stream()
                .map(nummer -> zoek(nummer).orElseThrow())
                .toList();
    }

    Optional<Rechtencontrole> zoek(String nummer) {
        return database.sql("select * from toegang.rechtencontrole where nummer = ?")
                .param(nummer)
                .query((rij, n) -> new Rechtencontrole(
                        nummer,
                        Controleomvang.valueOf(rij.getString("omvang").toUpperCase(Locale.ROOT)),
                        rij.getString("begonnen_door"),
                        rij.getTimestamp("begonnen_op").toInstant(),
                        moment(rij, "voorgelegd_op"),
                        rij.getString("bevestigd_door"),
                        moment(rij, "afgerond_op"),
                        rijen(nummer)))
                .optional();
    }

    private List<Rechtencontrole.Rij> rijen(String nummer) {
        return database.sql(
                        """
                        select r.*, a.naam, a.onderwerp is not null as van_buiten from toegang.rechtenoordeel r join toegang.account a on a.id = r.account
                        where controle = ? order by a.naam, a.id""")
                .param(nummer)
                .query((rij, n) -> new Rechtencontrole.Rij(
                        rij.getString("account"),
                        rij.getString("naam"),
                        rij.getString("organisatie"),
                        rollen(rij.getArray("rollen")),
                        rij.getBoolean("van_buiten"),
                        moment(rij, "laatst_aangemeld_op"),
                        rij.getInt("betrokkenheden"),
                        Oordeelkeuze.van(rij.getString("oordeel"), rij.getString("rol"))
                                .orElse(null)))
                .list();
    }

    void beoordeel(String nummer, Map<String, Oordeelkeuze> oordelen, String door, Instant nu) {
        oordelen.forEach((account, oordeel) -> database.sql(
                        """
                        update toegang.rechtenoordeel
                        set oordeel = :oordeel, rol = :rol, beoordeeld_door = :door, beoordeeld_op = :nu
                        where controle = :nummer and account = :account
                          and (oordeel, rol) is distinct from (:oordeel, :rol)""")
                .param("oordeel", oordeel.oordeel().code())
                .param("rol", oordeel.rol() == null ? null : oordeel.rol().code(), Types.VARCHAR)
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .param("nummer", nummer)
                .param("account", account)
                .update());
    }

    /** @param nu null when it goes back to who judged */
    void legVoor(String nummer, @Nullable Instant nu) {
        database.sql("update toegang.rechtencontrole set voorgelegd_op = ? where nummer = ? and afgerond_op is null")
                .params(Arrays.asList(nu == null ? null : Timestamp.from(nu), nummer))
                .update();
    }

    void rondAf(String nummer, String door, Instant nu) {
        database.sql(
                        """
                        update toegang.rechtencontrole set bevestigd_door = ?, afgerond_op = ?
                        where nummer = ? and afgerond_op is null""")
                .params(door, Timestamp.from(nu), nummer)
                .update();
    }

    private static Set<Rol> rollen(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(Rol::vanCode).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp moment = rij.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }
}
