// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One at a time changes what may be shared of a case or sends it, so that nothing leaves after a withdrawal. */
@Component
class Slot {

    private final JdbcClient database;

    Slot(JdbcClient database) {
        this.database = database;
    }

    /** Waits for who is busy with this case; held until the transaction ends. Read the clock after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neem(ZaakNummer nummer) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("toestemming:" + nummer.waarde())
                .query((rij, n) -> n)
                .list();
    }
}
