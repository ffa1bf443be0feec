// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The Rvb application of a case: one, with the last that is known of it. */
@Repository
class Rvbopslag {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Rvbopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Rvb(Rvbstand stand, LocalDate op) {}

    Optional<Rvb> zoek(ZaakNummer nummer) {
        return database.sql("select * from opvang.rvb where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> new Rvb(
                        new Kluisrij(kluis, "opvang.rvb", rij.getString("rij")).code(rij, "stand", Rvbstand.class),
                        rij.getObject("op", LocalDate.class)))
                .optional();
    }

    void bewaar(
            ZaakNummer nummer, Rvbstand stand, LocalDate op, @Nullable Rvbroute route, @Nullable NietNodig nietNodig) {
        // The case number is the row's key: there is one row per case.
        Kluisrij vak = new Kluisrij(kluis, "opvang.rvb", nummer.waarde());
        database.sql(
                        """
                        insert into opvang.rvb (nummer, rij, stand, route, niet_nodig, op, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (nummer) do update set stand = excluded.stand, op = excluded.op,
                            route = coalesce(excluded.route, opvang.rvb.route), niet_nodig = excluded.niet_nodig,
                            vastgelegd_op = excluded.vastgelegd_op""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        nummer.waarde(),
                        vak.sluit("stand", stand),
                        vak.sluit("route", route),
                        vak.sluit("niet_nodig", nietNodig),
                        op,
                        Timestamp.from(klok.instant())))
                .update();
    }
}
