// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wmo reports with what the municipality decided. A case has at most one running. */
@Repository
class Wmoopslag {

    private static final String TABEL = "opvang.wmo";

    private final JdbcClient database;
    private final Kluis kluis;

    Wmoopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    record Wmo(
            long id,
            String rij,
            @Nullable String gemeente,
            Instant gemeldOp,
            boolean spoed,
            boolean loopt,
            @Nullable Spoeduitkomst spoeduitkomst,
            @Nullable LocalDate verslagOp,
            @Nullable LocalDate aanvraagOp,
            @Nullable Wmouitkomst uitkomst,
            @Nullable Geheim kenmerk,
            @Nullable LocalDate besluitOp) {}

    void begin(ZaakNummer nummer, @Nullable String gemeente, Instant op, boolean spoed) {
        database.sql("insert into opvang.wmo (nummer, rij, gemeente, gemeld_op, spoed) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        nummer.waarde(), UUID.randomUUID().toString(), gemeente, Timestamp.from(op), spoed))
                .update();
    }

    Optional<Wmo> laatste(ZaakNummer nummer) {
        return database.sql("select * from opvang.wmo where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> wmo(rij))
                .optional();
    }

    void bewaarSpoed(Wmo wmo, Spoeduitkomst uitkomst, LocalDate op) {
        database.sql("update opvang.wmo set spoeduitkomst = ?, spoedbesluit_op = ? where id = ?")
                .params(vak(wmo).sluit("spoeduitkomst", uitkomst), op, wmo.id())
                .update();
    }

    void bewaarOnderzoek(Wmo wmo, LocalDate verslagOp, @Nullable LocalDate aanvraagOp) {
        database.sql("update opvang.wmo set verslag_op = ?, aanvraag_op = ? where id = ?")
                .params(Arrays.asList(verslagOp, aanvraagOp, wmo.id()))
                .update();
    }

    void bewaarBesluit(Wmo wmo, Wmouitkomst uitkomst, LocalDate op, @Nullable Geheim kenmerk) {
        Kluisrij vak = vak(wmo);
        database.sql("update opvang.wmo set uitkomst = ?, besluit_op = ?, kenmerk = ? where id = ?")
                .params(Arrays.asList(vak.sluit("uitkomst", uitkomst), op, vak.sluit("kenmerk", kenmerk), wmo.id()))
                .update();
    }

    void zetNietNodig(Wmo wmo, NietNodig waarom) {
        database.sql("update opvang.wmo set niet_nodig = ? where id = ?")
                .params(vak(wmo).sluit("niet_nodig", waarom), wmo.id())
                .update();
    }

    void sluit(ZaakNummer nummer) {
        database.sql("update opvang.wmo set loopt = false where nummer = ? and loopt")
                .param(nummer.waarde())
                .update();
    }

    private Kluisrij vak(Wmo wmo) {
        return new Kluisrij(kluis, TABEL, wmo.rij());
    }

    private Wmo wmo(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        return new Wmo(
                rij.getLong("id"),
                rij.getString("rij"),
                rij.getString("gemeente"),
                rij.getTimestamp("gemeld_op").toInstant(),
                rij.getBoolean("spoed"),
                rij.getBoolean("loopt"),
                vak.code(rij, "spoeduitkomst", Spoeduitkomst.class),
                rij.getObject("verslag_op", LocalDate.class),
                rij.getObject("aanvraag_op", LocalDate.class),
                vak.code(rij, "uitkomst", Wmouitkomst.class),
                vak.geheim(rij, "kenmerk"),
                rij.getObject("besluit_op", LocalDate.class));
    }
}
