// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Veiligheidscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Screeningen {

    private static final String TABEL = "veiligheid.screening";

    private final JdbcClient database;
    private final Kluis kluis;

    Screeningen(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    void bewaar(ZaakNummer nummer, Screening screening) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into veiligheid.screening (nummer, rij, dreigingen, advies, code, reden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("dreigingen", screening.dreigingen()),
                        screening.advies().code(),
                        screening.code().code(),
                        vak.sluit("reden", screening.reden()),
                        screening.door(),
                        Timestamp.from(screening.op())))
                .update();
    }

    Optional<Screening> laatste(ZaakNummer nummer) {
        return database.sql("select * from veiligheid.screening where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> screening(rij))
                .optional();
    }

    private Screening screening(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        return new Screening(
                vak.codes(rij, "dreigingen", Dreiging.class),
                Veiligheidscode.vanCode(rij.getString("advies")),
                Veiligheidscode.vanCode(rij.getString("code")),
                vak.geheim(rij, "reden"),
                rij.getString("door"),
                rij.getTimestamp("op").toInstant());
    }
}
