// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps merges, ended ones too, and the pointers that follow from those that hold. */
@Repository
class Samenvoegopslag {

    private static final String SELECT =
            """
            select s.id, s.koppeling, k.a, k.b, s.eerste, s.tweede_oog, s.op, s.teruggedraaid_op, s.teruggedraaid_door
            from persoon.samenvoeging s join persoon.koppeling k on k.id = s.koppeling
            """;

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Samenvoegopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Merges and unmerges wait for each other: two at once would each draw the pointers of what they saw. */
    void houdVast() {
        database.sql("select pg_advisory_xact_lock(hashtext('persoon.samenvoeging'))")
                .query((rij, n) -> true)
                .single();
    }

    /** @return false when these two were merged already */
    boolean insert(long koppeling, @Nullable String eerste, @Nullable String tweede) {
        return database.sql(
                                """
                                insert into persoon.samenvoeging (koppeling, eerste, tweede_oog, op) values (?, ?, ?, ?)
                                on conflict (koppeling) where teruggedraaid_op is null do nothing""")
                        .params(Arrays.asList(koppeling, eerste, tweede, nu()))
                        .update()
                == 1;
    }

    /** @return false when it was undone already */
    boolean updateTeruggedraaid(long id, String door, Geheim reden) {
        return database.sql(
                                """
                                update persoon.samenvoeging
                                set teruggedraaid_op = ?, teruggedraaid_door = ?, reden = ?
                                where id = ? and teruggedraaid_op is null""")
                        .params(nu(), door, kluis.sluit(reden, "persoon.samenvoeging.reden", Long.toString(id)), id)
                        .update()
                == 1;
    }

    Optional<Samenvoeging> find(long id) {
        return database.sql(SELECT + "where s.id = ?")
                .param(id)
                .query((rij, n) -> samenvoeging(rij))
                .optional();
    }

    List<Samenvoeging> findVan(Collection<String> personen) {
        return database.sql(SELECT + "where k.a = any (:ids) or k.b = any (:ids) order by s.id")
                .param("ids", personen.toArray(String[]::new))
                .query((rij, n) -> samenvoeging(rij))
                .list();
    }

    List<Samenvoeging> findTeruggedraaid(String tweede, Instant sinds) {
        return database.sql(SELECT + "where s.tweede_oog = ? and s.teruggedraaid_op >= ? order by s.teruggedraaid_op")
                .params(tweede, Timestamp.from(sinds))
                .query((rij, n) -> samenvoeging(rij))
                .list();
    }

    /** Who hangs together with this person through merges that hold; alone it is only this one. */
    Set<String> findGroep(String persoon) {
        return new TreeSet<>(database.sql(
                        """
                        with recursive geldt as (
                            select k.a, k.b from persoon.samenvoeging s join persoon.koppeling k on k.id = s.koppeling
                            where s.teruggedraaid_op is null),
                        groep (id) as (
                            select :persoon
                            union
                            select case when geldt.a = groep.id then geldt.b else geldt.a end
                            from groep join geldt on groep.id in (geldt.a, geldt.b))
                        select id from groep""")
                .param("persoon", persoon)
                .query(String.class)
                .list());
    }

    /** Points all of a group at the oldest of them. */
    void updateWijzers(Set<String> groep) {
        database.sql(
                        """
                        update persoon.persoon p set opgegaan_in = nullif(oudste.id, p.id)
                        from (select id from persoon.persoon where id = any (:ids)
                              order by gemaakt_op, id limit 1) oudste
                        where p.id = any (:ids)""")
                .param("ids", groep.toArray(String[]::new))
                .update();
    }

    Set<String> findZelfde(String persoon) {
        return new TreeSet<>(database.sql(
                        """
                        select zelfde.persoon from persoon.telt_als ik
                        join persoon.telt_als zelfde on zelfde.telt_als = ik.telt_als where ik.persoon = ?""")
                .param(persoon)
                .query(String.class)
                .list());
    }

    Optional<String> findHoofd(String persoon) {
        return database.sql("select telt_als from persoon.telt_als where persoon = ?")
                .param(persoon)
                .query(String.class)
                .optional();
    }

    long telHoofden(Collection<String> personen) {
        return database.sql("select count(distinct telt_als) from persoon.telt_als where persoon = any (:ids)")
                .param("ids", personen.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static Samenvoeging samenvoeging(ResultSet rij) throws SQLException {
        Timestamp terug = rij.getTimestamp("teruggedraaid_op");
        return new Samenvoeging(
                rij.getLong("id"),
                rij.getLong("koppeling"),
                rij.getString("a"),
                rij.getString("b"),
                rij.getString("eerste"),
                rij.getString("tweede_oog"),
                rij.getTimestamp("op").toInstant(),
                terug == null ? null : terug.toInstant(),
                rij.getString("teruggedraaid_door"));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
