// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Verblijfsstatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Positieopslag {

    private static final String TABEL = "verblijf.positie";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Positieopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, Positie positie, String door) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into verblijf.positie
                            (nummer, rij, status, documenten, asiel, advocaat, bijzonderheden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("status", positie.status()),
                        vak.sluit("documenten", positie.documenten()),
                        vak.sluit("asiel", positie.asiel()),
                        vak.sluit("advocaat", positie.advocaat()),
                        vak.sluit("bijzonderheden", positie.bijzonderheden()),
                        door,
                        Timestamp.from(klok.instant()))
                .update();
    }

    Optional<Positie> laatste(ZaakNummer nummer) {
        return database.sql("select * from verblijf.positie where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Positie(
                            vak.code(rijen, "status", Verblijfsstatus.class),
                            vak.code(rijen, "documenten", Documenten.class),
                            vak.code(rijen, "asiel", Asielstand.class),
                            vak.code(rijen, "advocaat", Advocaatstand.class),
                            vak.codes(rijen, "bijzonderheden", Bijzonderheid.class));
                })
                .optional();
    }
}
