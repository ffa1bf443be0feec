// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a signal or case adds to the figures of deadlines: what runs, by the day on which it must be done (K11), and what
 * was breached, by rule (K11B) and by what went before (K11C). What a list of deadlines does not tell, figures don't tell
 * either.
 */
@Component
class Termijntelling implements Telbaar {

    private static final String LOOPT = "K11";
    private static final String OVERSCHREDEN = "K11B";
    private static final String OORZAAK = "K11C";

    private final JdbcClient jdbc;

    Termijntelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param oorzaak what somebody did with the deadline before its end */
    private record Stand(
            String nummer,
            String regel,
            Instant vervalt,
            boolean loopt,
            @Nullable Instant overschredenOp,
            String oorzaak) {

        /** The end that passed; of what runs the end that lies ahead, for it is breached unless something happens. */
        @Nullable
        Instant overschrijding() {
            return overschredenOp == null && loopt ? vervalt : overschredenOp;
        }
    }

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        return jdbc
                .sql(
                        """
                        select t.nummer, t.regel, t.vervalt, t.overschreden_op,
                               t.gehaald_op is null and t.vervallen_op is null and t.gepauzeerd_op is null as loopt,
                               case when exists (select 1 from termijn.wijziging w
                                                  where w.termijn = t.id and w.soort = 'verzet'
                                                    and w.op <= coalesce(t.overschreden_op, t.vervalt)) then 'verlengd'
                                    when exists (select 1 from termijn.wijziging w
                                                  where w.termijn = t.id and w.soort = 'gepauzeerd'
                                                    and w.op <= coalesce(t.overschreden_op, t.vervalt)) then 'gepauzeerd'
                                    else 'te_laat' end as oorzaak
                          from termijn.termijn t
                         where t.nummer = any (:nummers)"""
                                + TermijnRepository.NIET_DISCREET + "order by t.id")
                .param("nummers", nummers.toArray(String[]::new))
                .query((rij, n) -> new Stand(
                        rij.getString("nummer"),
                        rij.getString("regel"),
                        rij.getTimestamp("vervalt").toInstant(),
                        rij.getBoolean("loopt"),
                        TermijnRepository.moment(rij.getTimestamp("overschreden_op")),
                        rij.getString("oorzaak")))
                .list()
                .stream()
                .flatMap(Termijntelling::tel)
                .toList();
    }

    private static Stream<Bijdrage> tel(Stand stand) {
        Stream<Bijdrage> loopt = stand.loopt()
                ? Stream.of(Bijdrage.open(stand.nummer(), LOOPT, stand.regel(), stand.vervalt()))
                : Stream.empty();
        Instant op = stand.overschrijding();
        Stream<Bijdrage> overschreden = op == null
                ? Stream.empty()
                : Stream.of(
                        Bijdrage.gebeurtenis(stand.nummer(), OVERSCHREDEN, stand.regel(), op),
                        Bijdrage.gebeurtenis(stand.nummer(), OORZAAK, stand.oorzaak(), op));
        return Stream.concat(loopt, overschreden);
    }
}
