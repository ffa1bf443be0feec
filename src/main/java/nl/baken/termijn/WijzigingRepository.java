// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.TermijnRepository.lijst;
import static nl.baken.termijn.TermijnRepository.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.baken.gedeeld.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the end of a deadline and keeps how it went. */
final class WijzigingRepository {

    private static final String REDEN = "termijn.wijziging.reden";

    private final JdbcClient jdbc;
    private final Kluis kluis;

    WijzigingRepository(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** Holds the deadline until the end of the transaction. False when this number has no such deadline. */
    boolean houdVast(String nummer, long id) {
        return jdbc.sql("select 1 from termijn.termijn where id = ? and nummer = ? for update")
                .params(id, nummer)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What was late already was breached, also when nobody had looked yet; the new end warns anew. */
    void updateVerzet(long id, Instant einde, List<Instant> waarschuwt, Instant nu) {
        jdbc.sql(
                        """
                        update termijn.termijn
                           set overschreden_op = coalesce(overschreden_op, case when vervalt < :nu then vervalt end),
                               vervalt = :einde,
                               waarschuwt = cast(:waarschuwt as timestamptz[]),
                               gewaarschuwd = (select count(*) from unnest(cast(:waarschuwt as timestamptz[])) w
                                                where w <= :nu)
                         where id = :id""")
                .param("nu", moment(nu))
                .param("einde", moment(einde))
                .param("waarschuwt", lijst(waarschuwt))
                .param("id", id)
                .update();
    }

    void updatePauze(long id, Instant sinds) {
        jdbc.sql("update termijn.termijn set gepauzeerd_op = ? where id = ?")
                .params(moment(sinds), id)
                .update();
    }

    /** A warning that was given before the pause is not given again. */
    void updateHervat(long id, Instant einde, List<Instant> waarschuwt) {
        jdbc.sql(
                        """
                        update termijn.termijn
                           set gepauzeerd_op = null, vervalt = :einde, waarschuwt = cast(:waarschuwt as timestamptz[])
                         where id = :id""")
                .param("einde", moment(einde))
                .param("waarschuwt", lijst(waarschuwt))
                .param("id", id)
                .update();
    }

    /** The deadline must be held, so that numbers don't collide. */
    void insert(Wijziging wijziging) {
        int volgnummer = jdbc.sql("select count(*) + 1 from termijn.wijziging where termijn = ?")
                .param(wijziging.termijn())
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                        insert into termijn.wijziging (termijn, volgnummer, soort, van, naar, reden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        wijziging.termijn(),
                        volgnummer,
                        wijziging.soort().code(),
                        moment(wijziging.van()),
                        moment(wijziging.naar()),
                        kluis.sluit(wijziging.reden(), REDEN, rij(wijziging.termijn(), volgnummer)),
                        wijziging.door(),
                        moment(wijziging.op())))
                .update();
    }

    /** Of every deadline of a signal or case, oldest first. */
    List<Wijziging> findAlle(String nummer) {
        return jdbc.sql(
                        """
                        select w.* from termijn.wijziging w join termijn.termijn t on t.id = w.termijn
                         where t.nummer = ? order by w.termijn, w.volgnummer""")
                .param(nummer)
                .query((rij, n) -> wijziging(rij))
                .list();
    }

    private Wijziging wijziging(ResultSet rij) throws SQLException {
        long termijn = rij.getLong("termijn");
        return new Wijziging(
                termijn,
                Wijziging.Soort.vanCode(rij.getString("soort")),
                rij.getTimestamp("van").toInstant(),
                rij.getTimestamp("naar").toInstant(),
                kluis.open(rij.getBytes("reden"), REDEN, rij(termijn, rij.getInt("volgnummer"))),
                rij.getString("door"),
                rij.getTimestamp("op").toInstant());
    }

    private static String rij(long termijn, int volgnummer) {
        return termijn + "/" + volgnummer;
    }
}
