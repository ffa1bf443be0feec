// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps in which case a pair is compared; a pair is compared once at a time. */
@Repository
class Vergelijkopslag {

    private final JdbcClient database;
    private final Clock klok;

    Vergelijkopslag(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * One comparison.
     *
     * @param koppeling the pair; the run of the process goes by it
     * @param begonnenOp null until the process took it up
     * @param tweede account id of who is asked to judge a merge, null before that
     * @param beurt how many were asked
     */
    record Vergelijking(
            long id,
            long koppeling,
            ZaakNummer nummer,
            @Nullable Instant begonnenOp,
            @Nullable String tweede,
            int beurt) {}

    /** @return false when somebody compares this pair already */
    boolean insert(long koppeling, ZaakNummer nummer) {
        return database.sql(
                                """
                                insert into zorgcoordinatie.vergelijking (koppeling, nummer, gevonden_op)
                                values (?, ?, ?)
                                on conflict (koppeling) where afgerond_op is null do nothing""")
                        .params(koppeling, nummer.waarde(), nu())
                        .update()
                == 1;
    }

    /** The next one of this case that the process did not take up yet. */
    Optional<Vergelijking> eersteNieuwe(ZaakNummer nummer) {
        return database.sql(
                        """
                        select * from zorgcoordinatie.vergelijking
                        where nummer = ? and begonnen_op is null and afgerond_op is null order by id limit 1""")
                .param(nummer.waarde())
                .query((rij, n) -> vergelijking(rij))
                .optional();
    }

    /** The one of this pair that runs. */
    Optional<Vergelijking> lopend(long koppeling) {
        return database.sql("select * from zorgcoordinatie.vergelijking where koppeling = ? and afgerond_op is null")
                .param(koppeling)
                .query((rij, n) -> vergelijking(rij))
                .optional();
    }

    List<Vergelijking> lopend(ZaakNummer nummer) {
        return database.sql(
                        "select * from zorgcoordinatie.vergelijking where nummer = ? and afgerond_op is null order by id")
                .param(nummer.waarde())
                .query((rij, n) -> vergelijking(rij))
                .list();
    }

    /** The case in which this pair was compared last. */
    Optional<ZaakNummer> laatste(long koppeling) {
        return database.sql(
                        "select nummer from zorgcoordinatie.vergelijking where koppeling = ? order by id desc limit 1")
                .param(koppeling)
                .query((rij, n) -> new ZaakNummer(rij.getString(1)))
                .optional();
    }

    void updateBegonnen(long id, Instant op) {
        database.sql("update zorgcoordinatie.vergelijking set begonnen_op = ? where id = ?")
                .params(Timestamp.from(op), id)
                .update();
    }

    void updateTweede(long id, @Nullable String tweede, int beurt) {
        database.sql("update zorgcoordinatie.vergelijking set tweede = ?, beurt = ? where id = ?")
                .params(Arrays.asList(tweede, beurt, id))
                .update();
    }

    void updateAfgerond(long id) {
        database.sql("update zorgcoordinatie.vergelijking set afgerond_op = ? where id = ?")
                .params(nu(), id)
                .update();
    }

    private static Vergelijking vergelijking(ResultSet rij) throws SQLException {
        Timestamp begonnen = rij.getTimestamp("begonnen_op");
        return new Vergelijking(
                rij.getLong("id"),
                rij.getLong("koppeling"),
                new ZaakNummer(rij.getString("nummer")),
                begonnen == null ? null : begonnen.toInstant(),
                rij.getString("tweede"),
                rij.getInt("beurt"));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
