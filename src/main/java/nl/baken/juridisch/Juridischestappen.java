// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.NietNodig;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the legal steps, each field encrypted but the day. */
@Repository
class Juridischestappen {

    private static final String TABEL = "juridisch.stap";

    private final JdbcClient database;
    private final Kluis kluis;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    Juridischestappen(JdbcClient database, Kluis kluis, HuidigeMedewerker huidige, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.huidige = huidige;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, Stap stap) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into juridisch.stap
                            (nummer, rij, soort, op, codes, dag, tekst, niet_nodig, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        vak.sluit("soort", stap.soort()),
                        stap.op(),
                        vak.sluit("codes", stap.codes()),
                        vak.sluit("dag", stap.dag()),
                        vak.sluit("tekst", stap.tekst()),
                        vak.sluit("niet_nodig", stap.nietNodig()),
                        huidige.wie().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    Dossier van(ZaakNummer nummer) {
        return new Dossier(database.sql("select * from juridisch.stap where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> stap(rijen))
                .list());
    }

    private Stap stap(ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
        return new Stap(
                rijen.getLong("id"),
                vak.code(rijen, "soort", Stapsoort.class),
                rijen.getObject("op", LocalDate.class),
                vak.woorden(rijen, "codes"),
                vak.datum(rijen, "dag"),
                vak.geheim(rijen, "tekst"),
                vak.code(rijen, "niet_nodig", NietNodig.class));
    }
}
