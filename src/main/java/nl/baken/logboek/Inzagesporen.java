// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.baken.toegang.Inzagespoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the log what somebody saw and did, for who judges that. */
@Component
class Inzagesporen implements Inzagespoor {

    private final JdbcClient database;
    private final Regelbundels bundels;

    Inzagesporen(JdbcClient database, Regelbundels bundels) {
        this.database = database;
        this.bundels = bundels;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Spoor> van(String nummer, String account, Instant van, Instant tot) {
        bundels.schrijfWeg();
        return database.sql(
                        """
                        select wat, soort = 'handeling' as handeling, count(*) as keer from logboek.regel
                        where nummer = ? and medewerker = ? and op >= ? and op < ? and toegestaan
                        group by wat, soort order by min(nr)""")
                .params(nummer, account, Timestamp.from(van), Timestamp.from(tot))
                .query(Spoor.class)
                .list();
    }
}
