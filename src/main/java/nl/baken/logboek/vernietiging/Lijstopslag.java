// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.gedeeld.Weigering;
import nl.baken.logboek.vernietiging.Lijst.Rij;
import nl.baken.logboek.vernietiging.Lijst.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists and the files on them, as long as these are there. */
@Repository
class Lijstopslag {

    private final JdbcClient database;
    private final Clock klok;

    Lijstopslag(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    void voegToe(String nummer, String door, Nummerhash hash, int weggelaten) {
        database.sql(
                        """
                        insert into vernietiging.lijst (nummer, stand, opgesteld_door, opgesteld_op, weggelaten, zout, rondes)
                        values (?, 'open', ?, ?, ?, ?, ?)""")
                .params(nummer, door, nu(), weggelaten, hash.zout(), hash.rondes())
                .update();
    }

    /** @param reden why it stays; null when it is to go. @throws Weigering when it is on another list that waits */
    void voegToe(String lijst, Dossier dossier, @Nullable Blijfreden reden) {
        try {
            database.sql(
                            """
                            insert into vernietiging.dossier (lijst, nummer, regel, regel_versie, vernietigen_op, stand, reden)
                            values (:lijst, :nummer, :regel, :versie, :op, :stand, :reden)""")
                    .param("lijst", lijst)
                    .param("nummer", dossier.nummer())
                    .param("regel", dossier.regel())
                    .param("versie", dossier.versie())
                    .param("op", dossier.vernietigenOp())
                    .param("stand", reden == null ? "wacht" : "weggelaten")
                    .param("reden", reden == null ? null : reden.omschrijving())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Weigering("Een dossier staat al op een andere lijst. Bekijk de pagina opnieuw.");
        }
    }

    /** Numbers that are on a list that waits or runs. */
    List<String> opEenLijst() {
        return database.sql("select nummer from vernietiging.dossier where stand in ('wacht', 'mislukt')")
                .query(String.class)
                .list();
    }

    Optional<Lijst> zoek(String nummer) {
        return database.sql("select * from vernietiging.lijst where nummer = ?")
                .param(nummer)
                .query((rij, n) -> lijst(rij))
                .optional();
    }

    /** The newest first. */
    List<Lijst> alle() {
        return database.sql("select * from vernietiging.lijst order by opgesteld_op desc, nummer")
                .query((rij, n) -> lijst(rij))
                .list();
    }

    List<Rij> rijen(String lijst) {
        return database.sql(
                        """
                        select nummer, regel, regel_versie, vernietigen_op, stand, reden from vernietiging.dossier
                        where lijst = ? order by vernietigen_op, nummer""")
                .param(lijst)
                .query(Rij.class)
                .list();
    }

    void besluit(String nummer, Stand stand, @Nullable String tweede) {
        database.sql(
                        "update vernietiging.lijst set stand = :stand, tweede = :tweede, besloten_op = :nu where nummer = :nummer")
                .param("stand", stand.code())
                .param("tweede", tweede)
                .param("nu", nu())
                .param("nummer", nummer)
                .update();
        if (stand != Stand.AKKOORD) {
            database.sql("delete from vernietiging.dossier where lijst = ?")
                    .param(nummer)
                    .update();
        }
    }

    /** What was agreed and is not done. */
    List<Lijst> uitTeVoeren() {
        return database.sql("select * from vernietiging.lijst where stand = 'akkoord' order by besloten_op")
                .query((rij, n) -> lijst(rij))
                .list();
    }

    /** @return false when another server is doing it, or did */
    boolean pak(String lijst, String nummer) {
        return database.sql(
                        """
                        select 1 from vernietiging.dossier
                        where lijst = ? and nummer = ? and stand in ('wacht', 'mislukt') for update skip locked""")
                .params(lijst, nummer)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void zetStand(String lijst, String nummer, String stand, @Nullable String reden) {
        database.sql(
                        "update vernietiging.dossier set stand = :stand, reden = :reden where lijst = :lijst and nummer = :nummer")
                .param("stand", stand)
                .param("reden", reden)
                .param("lijst", lijst)
                .param("nummer", nummer)
                .update();
    }

    /** Done when nothing waits any more. */
    boolean rondAf(String lijst) {
        return database.sql(
                                """
                                update vernietiging.lijst l set stand = 'klaar', klaar_op = :nu,
                                    tegengehouden = (select count(*) from vernietiging.dossier d
                                                     where d.lijst = l.nummer and d.stand = 'tegengehouden')
                                where l.nummer = :lijst and l.stand = 'akkoord'
                                  and not exists (select 1 from vernietiging.dossier d
                                                  where d.lijst = l.nummer and d.stand in ('wacht', 'mislukt'))""")
                        .param("nu", nu())
                        .param("lijst", lijst)
                        .update()
                > 0;
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static Lijst lijst(ResultSet rij) throws SQLException {
        return new Lijst(
                rij.getString("nummer"),
                Stand.valueOf(rij.getString("stand").toUpperCase(Locale.ROOT)),
                rij.getString("opgesteld_door"),
                rij.getTimestamp("opgesteld_op").toInstant(),
                rij.getString("tweede"),
                moment(rij.getTimestamp("besloten_op")),
                moment(rij.getTimestamp("klaar_op")),
                rij.getInt("weggelaten"),
                rij.getInt("tegengehouden"),
                rij.getString("zout"),
                rij.getInt("rondes"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
