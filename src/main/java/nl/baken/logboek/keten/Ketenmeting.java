// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.util.List;
import nl.baken.gedeeld.meting.Beheermeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far sealing is behind. */
@Component
class Ketenmeting implements Beheermeting {

    private final JdbcClient database;

    Ketenmeting(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Meting> metingen() {
        return List.of(new Meting(
                "baken.logboek.onverzegeld",
                "",
                "Nummers in het logboek die nog niet verzegeld zijn. Blijft dit groeien, dan staat het verzegelen stil.",
                () -> database.sql(
                                """
                                select coalesce((select max(nr) from logboek.regel), 0)
                                       - coalesce((select max(tot) from logboek.verzegeling), 0)""")
                        .query(Long.class)
                        .single()));
    }
}
