// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts in a municipality that no dossier has, so that they stand apart from those of other tests. */
@Component
public class Proefcijfers {

    /** Outside every list, but counted for all municipalities together. */
    private static final String GEMEENTE = "proefstad";

    private final JdbcClient database;

    Proefcijfers(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    public void tel(String cijfer, String onderdeel, LocalDate maand, long aantal) {
        tel(cijfer, onderdeel, maand, "alle", "", aantal);
    }

    @Transactional
    public void tel(String cijfer, String onderdeel, LocalDate maand, String kenmerk, String waarde, long aantal) {
        database.sql("insert into rapportage.telling values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(cijfer, onderdeel, Date.valueOf(maand), GEMEENTE, kenmerk, waarde, aantal)
                .update();
    }

    @Transactional
    public void weg() {
        database.sql("delete from rapportage.telling where gemeente = ?")
                .param(GEMEENTE)
                .update();
    }
}
