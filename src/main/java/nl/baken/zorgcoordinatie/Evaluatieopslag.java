// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelgrond;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Evaluatieopslag {

    private static final String TABEL = "zorgcoordinatie.evaluatie";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Evaluatieopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Evaluatie(
            Instant op,
            List<Evaluatiepartij> aanwezig,
            List<Deelonderwerp> gedeeld,
            @Nullable Deelgrond grond,
            Geheim besluiten) {}

    void bewaar(ZaakNummer nummer, EvalueerZorgplan opdracht, String door) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        var gedeeld = opdracht.watIsGedeeld();
        database.sql(
                        """
                        insert into zorgcoordinatie.evaluatie
                            (nummer, rij, aanwezig, gedeeld, grond, besluiten, vervolg, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        opdracht.aanwezig().stream().map(Codewoord::code).toArray(String[]::new),
                        vak.sluit("gedeeld", gedeeld),
                        gedeeld.isEmpty() ? null : opdracht.grond().code(),
                        vak.sluit("besluiten", opdracht.besluiten()),
                        opdracht.vervolg().code(),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** Newest first. */
    List<Evaluatie> van(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.evaluatie where nummer = ? order by id desc")
                .param(nummer.waarde())
                .query((rij, n) -> evaluatie(rij))
                .list();
    }

    private Evaluatie evaluatie(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        String grond = rij.getString("grond");
        return new Evaluatie(
                rij.getTimestamp("op").toInstant(),
                Arrays.stream((String[]) rij.getArray("aanwezig").getArray())
                        .map(code -> Evaluatiepartij.valueOf(code.toUpperCase(Locale.ROOT)))
                        .toList(),
                vak.codes(rij, "gedeeld", Deelonderwerp.class),
                grond == null ? null : Deelgrond.valueOf(grond.toUpperCase(Locale.ROOT)),
                vak.geheim(rij, "besluiten"));
    }
}
