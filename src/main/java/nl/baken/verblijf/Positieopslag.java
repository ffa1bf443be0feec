// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;
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
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into verblijf.positie
                            (nummer, rij, status, documenten, asiel, advocaat, bijzonderheden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij,
                        vak.sluit("status", positie.status()),
                        vak.sluit("documenten", positie.documenten()),
                        vak.sluit("asiel", positie.asiel()),
                        vak.sluit("advocaat", positie.advocaat()),
                        vak.sluit("bijzonderheden", namen(positie.bijzonderheden())),
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
                            bijzonderheden(vak.tekst(rijen, "bijzonderheden")));
                })
                .optional();
    }

    private static String namen(Set<Bijzonderheid> alle) {
        return alle.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Bijzonderheid> bijzonderheden(@Nullable String namen) {
        return Arrays.stream(namen == null ? new String[0] : namen.split(","))
                .map(Bijzonderheid::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bijzonderheid.class)));
    }
}
