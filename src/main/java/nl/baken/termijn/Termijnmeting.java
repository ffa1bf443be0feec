// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.baken.gedeeld.meting.Beheermeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many deadlines run and are past, of everybody together. */
@Component
class Termijnmeting implements Beheermeting {

    private static final String LOOPT =
            "select count(*) from termijn.termijn t where gehaald_op is null and vervallen_op is null";

    private final JdbcClient jdbc;
    private final Clock klok;

    Termijnmeting(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public List<Meting> metingen() {
        return List.of(
                new Meting("baken.termijnen.open", "", "Termijnen die lopen, ook die stilstaan.", () -> jdbc.sql(LOOPT)
                        .query(Long.class)
                        .single()),
                new Meting(
                        "baken.termijnen.verlopen",
                        "",
                        "Termijnen die lopen en waarvan het einde voorbij is.",
                        () -> jdbc.sql(LOOPT + " and gepauzeerd_op is null and vervalt < ?")
                                .param(Timestamp.from(klok.instant()))
                                .query(Long.class)
                                .single()));
    }
}
