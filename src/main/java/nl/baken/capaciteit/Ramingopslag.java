// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.baken.gedeeld.ContractNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps estimates with what they were made from. */
@Repository
class Ramingopslag {

    private final JdbcClient database;

    Ramingopslag(JdbcClient database) {
        this.database = database;
    }

    void bewaar(ContractNummer nummer, Ftebehoefte.Raming raming, String door, Instant op) {
        database.sql(
                        """
                        insert into capaciteit.raming (contract, op, zaken, per_fte, fte_laag, fte_hoog, door)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        Timestamp.from(op),
                        raming.zaken(),
                        raming.perFte(),
                        raming.laag(),
                        raming.hoog(),
                        door)
                .update();
    }

    /** The last one for what comes after this contract. */
    Optional<Ftebehoefte.Raming> laatste(ContractNummer nummer) {
        return database.sql("select zaken, per_fte, fte_laag as laag, fte_hoog as hoog from capaciteit.raming"
                        + " where contract = ? order by op desc limit 1")
                .param(nummer.waarde())
                .query(Ftebehoefte.Raming.class)
                .optional();
    }
}
