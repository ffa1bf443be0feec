// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Bewaarinhoud;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals and appointments make a file also one of care. */
@Component
class Zorgbewaring implements Bewaarinhoud {

    private final JdbcClient database;

    Zorgbewaring(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String regel() {
        return "B04";
    }

    @Override
    public boolean heeft(ZaakNummer nummer) {
        return database.sql(
                        """
                        select exists (select 1 from zorg.verwijzing where nummer = :nummer)
                            or exists (select 1 from zorg.ggz where nummer = :nummer)
                            or exists (select 1 from zorg.acuut where nummer = :nummer)
                            or exists (select 1 from zorg.verklaring where nummer = :nummer)""")
                .param("nummer", nummer.waarde())
                .query(Boolean.class)
                .single();
    }
}
