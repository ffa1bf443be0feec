// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.zaak.Veiligheidscode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which safety code each case had since when, for figures. Nobody looks: what comes out goes into counts. */
@Service
public class Codeverloop {

    private final JdbcClient database;

    Codeverloop(JdbcClient database) {
        this.database = database;
    }

    /** The outcome of a screening (D05). */
    public record Code(Instant op, Veiligheidscode code) {}

    /** By case number, in the order of the screenings; a case that was never screened is left out. */
    @Transactional(readOnly = true)
    public Map<String, List<Code>> van(Collection<String> nummers) {
        Map<String, List<Code>> verloop = new HashMap<>();
        database.sql("select nummer, op, code from veiligheid.screening where nummer = any (?) order by id")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    verloop.computeIfAbsent(rij.getString(1), nieuw -> new ArrayList<>())
                            .add(new Code(rij.getTimestamp(2).toInstant(), Veiligheidscode.vanCode(rij.getString(3))));
                });
        return verloop;
    }
}
