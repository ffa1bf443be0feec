// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two calendars with their days from the tables, read anew each time so that an edited day counts at once. */
final class Kalenders {

    private final JdbcClient jdbc;

    Kalenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Termijnrekening rekening(Termijnregel regel) {
        return new Termijnrekening(Kalender.van(regel.kalender(), extraVrij(regel.kalender())), regel.verschuift());
    }

    private Set<LocalDate> extraVrij(Kalendersoort soort) {
        String vraag = soort == Kalendersoort.WETTELIJK
                ? "select datum from termijn.gelijkgestelde_dag where ingetrokken_op is null"
                : "select datum from termijn.sluitingsdag where ingetrokken_op is null";
        return jdbc.sql(vraag).query(LocalDate.class).set();
    }
}
