// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.bericht.Mailadres;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates of trainers that were not withdrawn, of people whose name is still kept. */
@Repository
class Traineropslag {

    private static final String SELECTIE =
            """
            select distinct on (c.persoon) c.kenmerk, p.rij, p.naam, p.mail, c.deelname, c.herinnerd_op, c.vanaf, c.tot
            from training.certificaat c join training.persoon p on p.id = c.persoon and p.naam is not null
            where c.trainer and c.ingetrokken_op is null order by c.persoon, c.tot desc, c.kenmerk""";

    private final JdbcClient database;
    private final Kluis kluis;

    Traineropslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    record Trainer(String kenmerk, Geheim naam, @Nullable Geheim mail, LocalDate vanaf, LocalDate tot) {

        @Nullable
        Geheim postadres() {
            return mail != null && Mailadres.klopt(mail) ? mail : null;
        }
    }

    /** Of everybody the last one, that which ends first on top. */
    List<Trainer> laatste() {
        return database.sql("select * from (" + SELECTIE + ") l order by tot, kenmerk")
                .query((rij, n) -> trainer(rij))
                .list();
    }

    /** Of everybody the last one, as far as it is from elsewhere, counts still, and nobody was told that it ends. */
    List<Trainer> nietHerinnerd(LocalDate vandaag) {
        return database.sql("select * from (" + SELECTIE
                        + ") l where deelname is null and herinnerd_op is null and tot >= ? order by tot, kenmerk")
                .param(vandaag)
                .query((rij, n) -> trainer(rij))
                .list();
    }

    private Trainer trainer(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, Deelnemeropslag.TABEL, rij.getString("rij"));
        return new Trainer(
                rij.getString("kenmerk"),
                Objects.requireNonNull(vak.geheim(rij, "naam")),
                vak.geheim(rij, "mail"),
                rij.getObject("vanaf", LocalDate.class),
                rij.getObject("tot", LocalDate.class));
    }

    /** Every certificate as trainer of the person of this one. @return false when there is none */
    boolean trekIn(String kenmerk, Instant op) {
        return database.sql(
                                """
                                update training.certificaat set ingetrokken_op = ?
                                where trainer and ingetrokken_op is null
                                  and persoon = (select persoon from training.certificaat where kenmerk = ?)""")
                        .params(Timestamp.from(op), kenmerk)
                        .update()
                > 0;
    }

    /** @return false when another server did */
    boolean zetHerinnerd(String kenmerk, Instant op) {
        return database.sql(
                                "update training.certificaat set herinnerd_op = ? where kenmerk = ? and herinnerd_op is null")
                        .params(Timestamp.from(op), kenmerk)
                        .update()
                == 1;
    }
}
