// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Bewaarinhoud;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A place or a request under the Wmo makes a file also one of the Wmo. */
@Component
class Opvangbewaring implements Bewaarinhoud {

    private final JdbcClient database;

    Opvangbewaring(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String regel() {
        return "B03";
    }

    @Override
    public boolean heeft(ZaakNummer nummer) {
        return database.sql(
                        """
                        select exists (select 1 from opvang.plaatsing where nummer = :nummer)
                            or exists (select 1 from opvang.wmo where nummer = :nummer)""")
                .param("nummer", nummer.waarde())
                .query(Boolean.class)
                .single();
    }
}
