// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Verwijzingopslag {

    private static final String TABEL = "zorg.verwijzing";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Verwijzingopslag(JdbcClient database, Kluis kluis, Toegang toegang, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, Verwijzingsoort soort, LocalDate gevraagdOp, @Nullable LocalDate afspraakOp) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into zorg.verwijzing (nummer, rij, soort, gevraagd_op, afspraak_op, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("soort", soort),
                        gevraagdOp,
                        afspraakOp,
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    void zetAfspraak(long id, LocalDate afspraakOp) {
        database.sql("update zorg.verwijzing set afspraak_op = ? where id = ?")
                .params(afspraakOp, id)
                .update();
    }

    /** There is no appointment as of this day. */
    void zetNagegaan(long id, LocalDate op) {
        database.sql("update zorg.verwijzing set nagegaan_op = ?, afspraak_op = null where id = ?")
                .params(op, id)
                .update();
    }

    /** @param uitkomst null when nobody follows it any more */
    void rondAf(long id, @Nullable Afspraakuitkomst uitkomst) {
        String rij = database.sql("select rij from zorg.verwijzing where id = ?")
                .param(id)
                .query(String.class)
                .single();
        database.sql("update zorg.verwijzing set uitkomst = ?, afgerond_op = ? where id = ?")
                .params(Arrays.asList(
                        new Kluisrij(kluis, TABEL, rij).sluit("uitkomst", uitkomst),
                        Timestamp.from(klok.instant()),
                        id))
                .update();
    }

    List<Verwijzing> open(ZaakNummer nummer) {
        return alle(nummer).stream().filter(Verwijzing::open).toList();
    }

    /** The oldest first. */
    List<Verwijzing> alle(ZaakNummer nummer) {
        return database.sql("select * from zorg.verwijzing where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Verwijzing(
                            rijen.getLong("id"),
                            vak.code(rijen, "soort", Verwijzingsoort.class),
                            rijen.getObject("gevraagd_op", LocalDate.class),
                            rijen.getObject("afspraak_op", LocalDate.class),
                            rijen.getObject("nagegaan_op", LocalDate.class),
                            vak.code(rijen, "uitkomst", Afspraakuitkomst.class),
                            rijen.getTimestamp("afgerond_op") == null);
                })
                .list();
    }
}
