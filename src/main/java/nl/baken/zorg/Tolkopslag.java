// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Tolkopslag {

    private static final String TABEL = "zorg.tolk";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Tolkopslag(JdbcClient database, Kluis kluis, Toegang toegang, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** One interpreter; {@code betaler} null until D10b has decided. */
    record Tolk(
            long id,
            Tolksituatie situatie,
            Geheim taal,
            Tolkvoorkeur voorkeur,
            Tolkwijze wijze,
            @Nullable LocalDate afspraakOp,
            @Nullable Tolkbetaler betaler,
            @Nullable String advies) {}

    void bewaar(ZaakNummer nummer, RegelTolk opdracht) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into zorg.tolk (nummer, rij, situatie, taal, voorkeur, wijze, afspraak_op, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("situatie", opdracht.situatie()),
                        vak.sluit("taal", opdracht.taal()),
                        vak.sluit("voorkeur", opdracht.voorkeur()),
                        opdracht.wijze().code(),
                        opdracht.afspraakOp(),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    void zetBetaler(long id, Tolkbetaler betaler, String advies) {
        String rij = database.sql("select rij from zorg.tolk where id = ?")
                .param(id)
                .query(String.class)
                .single();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql("update zorg.tolk set betaler = ?, advies = ? where id = ?")
                .params(vak.sluit("betaler", betaler), vak.sluit("advies", advies), id)
                .update();
    }

    List<Tolk> zonderBetaler(ZaakNummer nummer) {
        return alle(nummer).stream().filter(tolk -> tolk.betaler() == null).toList();
    }

    /** The latest first. */
    List<Tolk> alle(ZaakNummer nummer) {
        return database.sql("select * from zorg.tolk where nummer = ? order by id desc")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Tolk(
                            rijen.getLong("id"),
                            vak.code(rijen, "situatie", Tolksituatie.class),
                            vak.geheim(rijen, "taal"),
                            vak.code(rijen, "voorkeur", Tolkvoorkeur.class),
                            Tolkwijze.valueOf(rijen.getString("wijze").toUpperCase(Locale.ROOT)),
                            rijen.getObject("afspraak_op", LocalDate.class),
                            vak.code(rijen, "betaler", Tolkbetaler.class),
                            vak.tekst(rijen, "advies"));
                })
                .list();
    }
}
