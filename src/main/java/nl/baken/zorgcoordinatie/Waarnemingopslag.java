// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in for whom, in which case; and what the handover sheet said. */
@Repository
class Waarnemingopslag {

    private static final String TABEL = "zorgcoordinatie.waarneming";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Waarnemingopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    long voegToe(long afwezigheid, ZaakNummer nummer, String vervangt, String waarnemer, String door) {
        return database.sql(
                        """
                        insert into zorgcoordinatie.waarneming (afwezigheid, nummer, vervangt, waarnemer, rij, door, op)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        afwezigheid,
                        nummer.waarde(),
                        vervangt,
                        waarnemer,
                        UUID.randomUUID().toString(),
                        door,
                        nu())
                .query(Long.class)
                .single();
    }

    /** The one whose process begins now. */
    Optional<Long> open(ZaakNummer nummer) {
        return database.sql(
                        """
                        update zorgcoordinatie.waarneming set geopend = true
                        where id = (select id from zorgcoordinatie.waarneming
                                    where nummer = ? and not geopend and geeindigd_op is null order by id limit 1)
                        returning id""")
                .param(nummer.waarde())
                .query(Long.class)
                .optional();
    }

    Optional<Waarneming> zoek(long id) {
        return database.sql("select * from zorgcoordinatie.waarneming where id = ?")
                .param(id)
                .query((rij, n) -> waarneming(rij))
                .optional();
    }

    /** Ended ones too, oldest first. */
    List<Waarneming> van(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.waarneming where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rij, n) -> waarneming(rij))
                .list();
    }

    /** Those that still have to do with who does the work: open, or ended and not worked out yet. */
    List<Waarneming> nietAfgerond(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.waarneming where nummer = ? and not afgerond order by id")
                .param(nummer.waarde())
                .query((rij, n) -> waarneming(rij))
                .list();
    }

    void rondAf(ZaakNummer nummer) {
        database.sql(
                        """
                        update zorgcoordinatie.waarneming set afgerond = true
                        where nummer = ? and geeindigd_op is not null and not afgerond""")
                .param(nummer.waarde())
                .update();
    }

    /** Of this absence, by case; ended ones too. */
    List<Waarneming> bij(long afwezigheid) {
        return database.sql("select * from zorgcoordinatie.waarneming where afwezigheid = ? order by nummer, id")
                .param(afwezigheid)
                .query((rij, n) -> waarneming(rij))
                .list();
    }

    /** Everything that has not ended. */
    List<Waarneming> alleOpen() {
        return database.sql("select * from zorgcoordinatie.waarneming where geeindigd_op is null order by id")
                .query((rij, n) -> waarneming(rij))
                .list();
    }

    /** @return false when it had begun or ended before */
    boolean begin(long id, List<String> eigen) {
        return database.sql(
                                """
                                update zorgcoordinatie.waarneming set begonnen_op = ?, eigen = ?
                                where id = ? and begonnen_op is null and geeindigd_op is null""")
                        .params(nu(), eigen.toArray(String[]::new), id)
                        .update()
                > 0;
    }

    /** @return false when it had ended before */
    boolean eindig(long id) {
        return database.sql(
                                """
                                update zorgcoordinatie.waarneming set geeindigd_op = ?
                                where id = ? and geeindigd_op is null""")
                        .params(nu(), id)
                        .update()
                > 0;
    }

    void bewaarBlad(long id, Geheim blad) {
        database.sql("update zorgcoordinatie.waarneming set blad = ? where id = ?")
                .params(kluisrij(id).sluit("blad", blad), id)
                .update();
    }

    /** Empty when it never began. */
    Optional<Geheim> blad(long id) {
        return database.sql("select rij, blad from zorgcoordinatie.waarneming where id = ? and blad is not null")
                .param(id)
                .query((rij, n) -> new Kluisrij(kluis, TABEL, rij.getString("rij")).geheim(rij, "blad"))
                .optional();
    }

    private Kluisrij kluisrij(long id) {
        return database.sql("select rij from zorgcoordinatie.waarneming where id = ?")
                .param(id)
                .query((rij, n) -> new Kluisrij(kluis, TABEL, rij.getString("rij")))
                .single();
    }

    private static Waarneming waarneming(ResultSet rij) throws SQLException {
        return new Waarneming(
                rij.getLong("id"),
                rij.getLong("afwezigheid"),
                new ZaakNummer(rij.getString("nummer")),
                rij.getString("vervangt"),
                rij.getString("waarnemer"),
                moment(rij.getTimestamp("begonnen_op")),
                moment(rij.getTimestamp("geeindigd_op")),
                List.of((String[]) rij.getArray("eigen").getArray()),
                rij.getString("door"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
