// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clients who came from another region, and who went there (K19, X4). */
@Component
class Regiocijfers implements Telbaar {

    private static final String CIJFER = "K19O";

    private final JdbcClient database;
    private final Clock klok;

    Regiocijfers(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** In when we took the client over, out on the day on which the others did. */
    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        String[] deze = nummers.toArray(String[]::new);
        List<Bijdrage> bijdragen = new ArrayList<>(database.sql(
                        "select nummer, op from zorgcoordinatie.overname where nummer = any (?)")
                .param(deze)
                .query((rij, n) -> Bijdrage.gebeurtenis(
                        rij.getString(1), CIJFER, "in", rij.getTimestamp(2).toInstant()))
                .list());
        bijdragen.addAll(database.sql(
                        """
                        select nummer, antwoord_op from zorgcoordinatie.regio_overdracht
                        where nummer = any (?) and stand = ? and antwoord_op is not null""")
                .params(deze, Stand.AANVAARD.code())
                .query((rij, n) ->
                        Bijdrage.gebeurtenis(rij.getString(1), CIJFER, "uit", begin(rij.getObject(2, LocalDate.class))))
                .list());
        return bijdragen;
    }

    private Instant begin(LocalDate dag) {
        return dag.atStartOfDay(klok.getZone()).toInstant();
    }
}
