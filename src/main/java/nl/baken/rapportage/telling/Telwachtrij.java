// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dossiers that wait to be counted: at once, because something of them changed (the log puts them here), or at a later
 * moment, because then time alone changes a figure.
 */
@Repository
class Telwachtrij {

    private static final String UIT = "delete from rapportage.te_tellen where ";

    private final JdbcClient database;

    Telwachtrij(JdbcClient database) {
        this.database = database;
    }

    /** Takes the next dossiers. */
    Set<String> pak(Instant nu, int hoogstens) {
        return new HashSet<>(database.sql(
                        UIT
                                + """
                        ctid = any (array(select ctid from rapportage.te_tellen where vanaf <= ? limit ?))
                        returning nummer""")
                .params(Timestamp.from(nu), hoogstens)
                .query(String.class)
                .list());
    }

    /** Takes this one. @return false when its turn has not come */
    boolean pak(Instant nu, String nummer) {
        return database.sql(UIT + "nummer = ? and vanaf <= ?")
                        .params(nummer, Timestamp.from(nu))
                        .update()
                > 0;
    }

    /** It could not be counted: it is tried again at that moment, or as soon as something of it changes. */
    void zetOpzij(String nummer, Instant tot) {
        pak(tot, nummer);
        database.sql("insert into rapportage.te_tellen (nummer, vanaf, mislukt) values (?, ?, true)")
                .params(nummer, Timestamp.from(tot))
                .update();
    }

    /** These come back at that moment, by time alone. */
    void plan(Map<String, Instant> straks) {
        List<Map.Entry<String, Instant>> rijen = List.copyOf(straks.entrySet());
        if (!rijen.isEmpty()) {
            database.sql("insert into rapportage.te_tellen (nummer, vanaf) select * from unnest(?, ?)")
                    .params(
                            rijen.stream().map(Map.Entry::getKey).toArray(String[]::new),
                            rijen.stream()
                                    .map(rij -> Timestamp.from(rij.getValue()))
                                    .toArray(Timestamp[]::new))
                    .update();
        }
    }

    /** What waits for a later moment is planned anew. What waits for now came in after these were counted. */
    void planAf(Collection<String> nummers) {
        verwijder("vanaf > '-infinity' and ", nummers);
    }

    void vergeet(Collection<String> nummers) {
        verwijder("", nummers);
    }

    /** These were just counted, or are now; what comes in from here on, {@link #veranderden} tells. */
    void neem(Collection<String> nummers) {
        verwijder("vanaf = '-infinity' and ", nummers);
    }

    /** Whether somebody else changed one of these since {@link #neem}. */
    boolean veranderden(Collection<String> nummers) {
        return database.sql(
                        """
                        select exists (select 1 from rapportage.te_tellen where vanaf = '-infinity' and nummer = any (?)
                                       and xmin::text <> pg_current_xact_id()::xid::text)""")
                .param(nummers.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private void verwijder(String waar, Collection<String> nummers) {
        database.sql(UIT + waar + "nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .update();
    }
}
