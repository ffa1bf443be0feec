// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When each client first arrived in a shelter, for figures. Nobody looks: what comes out goes into counts. */
@Service
public class Eersteplekken {

    private final JdbcClient database;

    Eersteplekken(JdbcClient database) {
        this.database = database;
    }

    /** The day of the first arrival by case number; who never arrived anywhere is left out. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> van(Collection<String> nummers) {
        Map<String, LocalDate> dagen = new HashMap<>();
        database.sql(
                        """
                        select nummer, min(aangekomen_op) from opvang.plaatsing
                        where nummer = any (?) and aangekomen_op is not null group by nummer""")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    dagen.put(rij.getString(1), rij.getObject(2, LocalDate.class));
                });
        return dagen;
    }
}
