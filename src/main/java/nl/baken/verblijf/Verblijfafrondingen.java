// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why the track was done. */
@Repository
class Verblijfafrondingen {

    private static final String TABEL = "verblijf.afronding";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Verblijfafrondingen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, RedenAfronding reden) {
        String rij = UUID.randomUUID().toString();
        database.sql("insert into verblijf.afronding (nummer, rij, reden, op) values (?, ?, ?, ?)")
                .params(
                        nummer.waarde(),
                        rij,
                        new Kluisrij(kluis, TABEL, rij).sluit("reden", reden),
                        Timestamp.from(klok.instant()))
                .update();
    }

    /** Why it was done last. */
    Optional<RedenAfronding> laatste(ZaakNummer nummer) {
        return database.sql("select rij, reden from verblijf.afronding where nummer = ? order by op desc limit 1")
                .param(nummer.waarde())
                .query((rijen, n) ->
                        new Kluisrij(kluis, TABEL, rijen.getString("rij")).code(rijen, "reden", RedenAfronding.class))
                .optional();
    }

    /** Whether it was done in this run of the track. */
    boolean isAfgerond(ZaakNummer nummer, Instant begonnenOp) {
        return database.sql("select count(*) from verblijf.afronding where nummer = ? and op >= ?")
                        .params(nummer.waarde(), Timestamp.from(begonnenOp))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
