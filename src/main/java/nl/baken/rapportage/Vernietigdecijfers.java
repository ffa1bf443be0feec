// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Vernietigbaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a case or signal just before it is destroyed, so that the figures of its month stay what they were. */
@Component
class Vernietigdecijfers implements Vernietigbaar {

    private final JdbcClient database;

    Vernietigdecijfers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Beurt beurt() {
        return Beurt.CIJFERS;
    }

    /** Its own table stays: it holds numbers of files, not of people. */
    @Override
    public Set<String> tabellen() {
        return Set.of();
    }

    @Override
    public Map<String, Integer> vernietig(String nummer) {
        database.sql(
                        """
                        insert into rapportage.vernietigd as v (soort, maand, uitkomst, aantal)
                        select t.soort, date_trunc('month', t.op at time zone 'Europe/Amsterdam')::date, t.uitkomst, 1
                        from (select 'signaal' as soort, ontvangen_op as op, coalesce(uitkomst, 'open') as uitkomst
                              from signaal.signaal where nummer = :nummer
                              union all
                              select s.soort, s.op, ''
                              from zaak.zaak z, lateral (values ('geopend', z.geopend_op), ('gesloten', z.gesloten_op))
                                  as s (soort, op)
                              where z.nummer = :nummer and s.op is not null) t
                        on conflict (soort, maand, uitkomst) do update set aantal = v.aantal + 1""")
                .param("nummer", nummer)
                .update();
        return Map.of();
    }
}
