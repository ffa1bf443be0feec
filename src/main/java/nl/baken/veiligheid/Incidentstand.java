// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far an incident is: asked of the team leader, to be begun (again), closed. */
@Repository
class Incidentstand {

    private final JdbcClient database;
    private final Clock klok;

    Incidentstand(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** @return false when the team leader has been asked and did not answer yet */
    boolean schaalOp(long id) {
        return database.sql("update veiligheid.incident set opgeschaald_op = ? where id = ? and opgeschaald_op is null")
                        .params(nu(), id)
                        .update()
                == 1;
    }

    /** The team leader answered. */
    void schaalAf(long id) {
        database.sql("update veiligheid.incident set opgeschaald_op = null where id = ?")
                .param(id)
                .update();
    }

    void sluit(long id) {
        database.sql("update veiligheid.incident set gesloten_op = ? where id = ?")
                .params(nu(), id)
                .update();
    }

    /** Its process was broken off and must begin again; what was asked of the team leader is asked anew when due. */
    void zetKlaar(long id) {
        database.sql("update veiligheid.incident set begonnen = false, opgeschaald_op = null where id = ?")
                .param(id)
                .update();
    }

    /** What was closed since then without looking back, is open again. */
    void heropen(ZaakNummer nummer, Instant sinds) {
        database.sql(
                        """
                        update veiligheid.incident i set gesloten_op = null
                        where nummer = ? and gesloten_op >= ? and not exists (
                            select 1 from veiligheid.incident_stap s where s.incident = i.id and s.soort = 'evaluatie')""")
                .params(nummer.waarde(), Timestamp.from(sinds))
                .update();
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
