// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two calendars with their days from the tables, read anew each time so that an edited day counts at once. */
final class Kalenders {

    /** Column {@code vrij} of a query on a rule {@code r}: the days of its calendar that are in the tables. */
    static final String EXTRA_VRIJ =
            """
            array(select datum from termijn.gelijkgestelde_dag
                   where r.kalender = 'wettelijk' and ingetrokken_op is null
                  union all
                  select datum from termijn.sluitingsdag
                   where r.kalender <> 'wettelijk' and ingetrokken_op is null) as vrij""";

    private final JdbcClient jdbc;

    Kalenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Termijnrekening rekening(Termijnregel regel) {
        return jdbc.sql("select " + EXTRA_VRIJ + " from (values (:kalender)) r (kalender)")
                .param("kalender", regel.kalender().name().toLowerCase(Locale.ROOT))
                .query((rij, nummer) -> rekening(regel, rij))
                .single();
    }

    /** From a row with the column {@link #EXTRA_VRIJ}. */
    static Termijnrekening rekening(Termijnregel regel, ResultSet rij) throws SQLException {
        Date[] dagen = (Date[]) rij.getArray("vrij").getArray();
        Set<LocalDate> vrij = Arrays.stream(dagen).map(Date::toLocalDate).collect(Collectors.toSet());
        return new Termijnrekening(Kalender.van(regel.kalender(), vrij), regel.verschuift());
    }
}
