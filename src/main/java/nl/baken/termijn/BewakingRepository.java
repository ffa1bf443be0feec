// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.TermijnRepository.moment;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which deadlines must be told of, and which were. Claiming looks again at what was found and skips what another node
 * holds, so that one node tells it.
 */
final class BewakingRepository {

    private static final String LOOPT =
            " gehaald_op is null and vervallen_op is null and gepauzeerd_op is null and vervalt ";
    private static final String OVERSCHREDEN = LOOPT + "< :nu and gemeld_voor is distinct from vervalt ";
    private static final String NADERT = LOOPT + ">= :nu and waarschuwt[gewaarschuwd + 1] <= :nu ";

    private final JdbcClient jdbc;

    BewakingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> findOverschreden(Instant nu) {
        return zoek(OVERSCHREDEN, nu);
    }

    List<Long> findNaderend(Instant nu) {
        return zoek(NADERT, nu);
    }

    private List<Long> zoek(String waar, Instant nu) {
        return jdbc.sql("select id from termijn.termijn where" + waar + "order by vervalt, id")
                .param("nu", moment(nu))
                .query(Long.class)
                .list();
    }

    /** False when it is no longer so, or another node is at it. */
    boolean claimOverschreden(long id, Instant nu) {
        return claim(
                id,
                OVERSCHREDEN,
                "overschreden_op = coalesce(overschreden_op, vervalt), gemeld_voor = vervalt,"
                        + " gewaarschuwd = cardinality(waarschuwt)",
                nu);
    }

    /** As {@link #claimOverschreden}; of several moments that passed at once the last one counts. */
    boolean claimNaderend(long id, Instant nu) {
        return claim(id, NADERT, "gewaarschuwd = (select count(*) from unnest(waarschuwt) w where w <= :nu)", nu);
    }

    private boolean claim(long id, String waar, String zet, Instant nu) {
        return jdbc.sql("update termijn.termijn set " + zet
                                + " where id = (select id from termijn.termijn where id = :id and" + waar
                                + "for update skip locked)")
                        .param("id", id)
                        .param("nu", moment(nu))
                        .update()
                > 0;
    }
}
