// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Veiligheidscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Screeningen {

    private static final String PLEK = "veiligheid.screening.";

    private final JdbcClient database;
    private final Kluis kluis;

    Screeningen(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    void bewaar(ZaakNummer nummer, Screening screening) {
        String rij = UUID.randomUUID().toString();
        String namen = screening.dreigingen().stream().map(Enum::name).collect(Collectors.joining(","));
        database.sql(
                        """
                        insert into veiligheid.screening (nummer, rij, dreigingen, advies, code, reden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        kluis.sluit(Geheim.van(namen), PLEK + "dreigingen", rij),
                        screening.advies().code(),
                        screening.code().code(),
                        kluis.sluit(screening.reden(), PLEK + "reden", rij),
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
        String sleutel = rij.getString("rij");
        List<Dreiging> dreigingen = Arrays.stream(kluis.open(rij.getBytes("dreigingen"), PLEK + "dreigingen", sleutel)
                        .tekst()
                        .split(","))
                .map(Dreiging::valueOf)
                .toList();
        return new Screening(
                dreigingen,
                Veiligheidscode.vanCode(rij.getString("advies")),
                Veiligheidscode.vanCode(rij.getString("code")),
                kluis.open(rij.getBytes("reden"), PLEK + "reden", sleutel),
                rij.getString("door"),
                rij.getTimestamp("op").toInstant());
    }
}
