// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which representatives are suspects ({@code gezag_verdacht}): they never decide. */
@Repository
class Verdachten {

    private static final String TABEL = "toestemming.verdacht_gezag";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Verdachten(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    private record Rij(long id, Vertegenwoordiger wie) {}

    List<Vertegenwoordiger> van(ZaakNummer nummer) {
        return rijen(nummer).stream().map(Rij::wie).distinct().toList();
    }

    /** Twice is once. */
    void zet(ZaakNummer nummer, Vertegenwoordiger wie, String door) {
        if (van(nummer).contains(wie)) {
            return;
        }
        Kluisrij rij = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into toestemming.verdacht_gezag (nummer, rij, vertegenwoordiger, vanaf, door)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij.rij(),
                        rij.sluit("vertegenwoordiger", wie.name()),
                        Timestamp.from(klok.instant()),
                        door)
                .update();
    }

    void hefOp(ZaakNummer nummer, Vertegenwoordiger wie) {
        rijen(nummer).stream().filter(rij -> rij.wie() == wie).forEach(rij -> database.sql(
                        "update toestemming.verdacht_gezag set tot = ? where id = ?")
                .params(Timestamp.from(klok.instant()), rij.id())
                .update());
    }

    private List<Rij> rijen(ZaakNummer nummer) {
        return database.sql("select * from toestemming.verdacht_gezag where nummer = ? and tot is null order by id")
                .param(nummer.waarde())
                .query((rij, n) -> new Rij(
                        rij.getLong("id"),
                        new Kluisrij(kluis, TABEL, rij.getString("rij"))
                                .code(rij, "vertegenwoordiger", Vertegenwoordiger.class)))
                .list();
    }
}
