// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.SignaalNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reporters added later. Checks no access: the services do. */
@Repository
class Aanvullingen {

    private static final String PLEK = "signaal.aanvulling.tekst";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Aanvullingen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @return false when it was added before */
    boolean voegToe(SignaalNummer nummer, UUID rij, Geheim tekst) {
        return database.sql(
                                """
                                insert into signaal.aanvulling (nummer, rij, tekst, op) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(nummer.waarde(), rij, kluis.sluit(tekst, PLEK, sleutel(nummer.waarde(), rij)), nu())
                        .update()
                == 1;
    }

    boolean bestaat(SignaalNummer nummer, UUID rij) {
        return database.sql("select 1 from signaal.aanvulling where nummer = ? and rij = ?")
                .params(nummer.waarde(), rij)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The oldest first. */
    List<Aanvulling> van(SignaalNummer nummer) {
        return database.sql("select * from signaal.aanvulling where nummer = ? order by op, rij")
                .param(nummer.waarde())
                .query((rij, n) -> new Aanvulling(
                        kluis.open(
                                rij.getBytes("tekst"),
                                PLEK,
                                sleutel(nummer.waarde(), rij.getObject("rij", UUID.class))),
                        rij.getTimestamp("op").toInstant(),
                        moment(rij.getTimestamp("gelezen_op"))))
                .list();
    }

    void gelezen(SignaalNummer nummer) {
        database.sql("update signaal.aanvulling set gelezen_op = ? where nummer = ? and gelezen_op is null")
                .params(nu(), nummer.waarde())
                .update();
    }

    /** @param op when the last of them came in */
    record Ongelezen(String nummer, Instant op) {}

    /** Which of these signals hold something that nobody has seen yet. */
    List<Ongelezen> ongelezen(Collection<String> nummers) {
        return nummers.isEmpty()
                ? List.of()
                : database.sql(
                                """
                                select nummer, max(op) as op from signaal.aanvulling
                                where nummer in (:nummers) and gelezen_op is null group by nummer order by 2""")
                        .param("nummers", nummers)
                        .query(Ongelezen.class)
                        .list();
    }

    private static String sleutel(String nummer, UUID rij) {
        return nummer + '/' + rij;
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
