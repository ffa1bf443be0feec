// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.rapportage.telling.Telregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A figure by every value of one feature at once, whatever values there are. */
@Repository
class Kenmerktellingen {

    private final JdbcClient database;

    Kenmerktellingen(JdbcClient database) {
        this.database = database;
    }

    /** Of the whole region. @return counts that have the value of the feature in the place of the municipality */
    List<Telregel> lees(String cijfer, LocalDate van, LocalDate tot, Kenmerk kenmerk) {
        return database.sql(
                        """
                        select cijfer, onderdeel, waarde, sum(aantal)::bigint as aantal
                        from rapportage.telling
                        where cijfer = :cijfer and kenmerk = :kenmerk and dag >= :van and dag < :tot
                        group by cijfer, onderdeel, waarde order by waarde, onderdeel""")
                .param("cijfer", cijfer)
                .param("kenmerk", kenmerk.sleutel())
                .param("van", van)
                .param("tot", tot)
                .query((rij, n) -> Telregel.los(
                        cijfer, rij.getString("onderdeel"), van, rij.getString("waarde"), rij.getLong("aantal"), 0))
                .list();
    }
}
