// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of processing activities (AVG art. 30), as the log points to it. */
@Component
public class Verwerkingen {

    private final JdbcClient database;

    Verwerkingen(JdbcClient database) {
        this.database = database;
    }

    /** Of every code ever used its latest name, by name. */
    @Transactional(readOnly = true)
    public Map<String, String> namen() {
        Map<String, String> namen = new LinkedHashMap<>();
        database.sql(
                        """
                        select code, naam from (select distinct on (code) code, naam from logboek.verwerking
                                                order by code, van desc) v
                        order by naam""")
                .query(rij -> {
                    namen.put(rij.getString(1), rij.getString(2));
                });
        return namen;
    }
}
