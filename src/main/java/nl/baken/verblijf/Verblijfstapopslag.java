// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static java.time.temporal.ChronoUnit.MICROS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Verblijfstapopslag {

    static final String TABEL = "verblijf.stap";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Stapindex index;

    Verblijfstapopslag(JdbcClient database, Kluis kluis, Stapindex index) {
        this.database = database;
        this.kluis = kluis;
        this.index = index;
    }

    /**
     * A step that is not done yet.
     *
     * @param terugOp when somebody wants to see it again, or null
     * @param aanDeBeurt whether it is the one that the process shows
     */
    record Open(long id, Stap stap, @Nullable Instant terugOp, boolean aanDeBeurt) {

        boolean magNu(Instant nu) {
            return terugOp == null || !terugOp.isAfter(nu);
        }
    }

    /** @param aanleiding what makes it needed; the same step comes once for it. @return false when it came before */
    boolean voegToe(ZaakNummer nummer, Stap stap, Instant aanleiding, Instant nu) {
        String rij = UUID.randomUUID().toString();
        // As the database keeps it.
        Instant om = aanleiding.truncatedTo(MICROS);
        return database.sql(
                                """
                                insert into verblijf.stap (nummer, rij, token, soort, aanleiding, nodig_op)
                                values (?, ?, ?, ?, ?, ?) on conflict (nummer, token) do nothing""")
                        .params(
                                nummer.waarde(),
                                rij,
                                index.token(nummer, stap, om),
                                new Kluisrij(kluis, TABEL, rij).sluit("soort", stap),
                                Timestamp.from(om),
                                Timestamp.from(nu))
                        .update()
                == 1;
    }

    List<Open> open(ZaakNummer nummer) {
        return database.sql("select * from verblijf.stap where nummer = ? and klaar_op is null order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> open(rijen))
                .list();
    }

    private Open open(ResultSet rijen) throws SQLException {
        Timestamp terug = rijen.getTimestamp("terug_op");
        return new Open(
                rijen.getLong("id"),
                new Kluisrij(kluis, TABEL, rijen.getString("rij")).code(rijen, "soort", Stap.class),
                terug == null ? null : terug.toInstant(),
                rijen.getBoolean("aan_de_beurt"));
    }

    void stelUit(long id, Instant terugOp) {
        database.sql("update verblijf.stap set terug_op = ?, aan_de_beurt = false where id = ?")
                .params(Timestamp.from(terugOp), id)
                .update();
    }

    void sluit(long id, Instant nu, @Nullable NietNodig antwoord) {
        String rij = database.sql("select rij from verblijf.stap where id = ?")
                .param(id)
                .query(String.class)
                .single();
        database.sql("update verblijf.stap set klaar_op = ?, aan_de_beurt = false, antwoord = ? where id = ?")
                .params(Arrays.asList(
                        Timestamp.from(nu), new Kluisrij(kluis, TABEL, rij).sluit("antwoord", antwoord), id))
                .update();
    }

    /** From here on the process shows this step, or none (null). */
    void toon(ZaakNummer nummer, @Nullable Long id) {
        database.sql("update verblijf.stap set aan_de_beurt = (id = ?) where nummer = ? and klaar_op is null")
                .params(id == null ? -1L : id, nummer.waarde())
                .update();
    }
}
