// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose ground counts no more while a file is restricted (AVG 18); {@code toegang.betrokken} looks at it. */
@Service
public class Toegangsbeperking {

    private final JdbcClient database;
    private final Clock klok;

    Toegangsbeperking(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** From now on this number is only there on these grounds (AVG 18). */
    @Transactional
    public void beperk(String nummer, Set<String> behalve) {
        database.sql(
                        """
                        insert into toegang.beperking (nummer, behalve, van) values (?, ?, ?)
                        on conflict (nummer) do nothing""")
                .params(nummer, behalve.toArray(String[]::new), Timestamp.from(klok.instant()))
                .update();
    }

    /** Every ground counts again. */
    @Transactional
    public void hefBeperkingOp(String nummer) {
        database.sql("delete from toegang.beperking where nummer = ?")
                .param(nummer)
                .update();
    }
}
