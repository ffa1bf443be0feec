// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that close when what happened to the case is done. */
@Repository
class Wachtdossiers {

    private final JdbcClient database;
    private final Clock klok;

    Wachtdossiers(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    void voegToe(ZaakNummer nummer) {
        database.sql(
                        "insert into zorgcoordinatie.wachtend_dossier (nummer, sinds) values (?, ?) on conflict do nothing")
                .params(nummer.waarde(), Timestamp.from(klok.instant()))
                .update();
    }

    /** @return whether it waited */
    boolean verwijder(ZaakNummer nummer) {
        return database.sql("delete from zorgcoordinatie.wachtend_dossier where nummer = ?")
                        .param(nummer.waarde())
                        .update()
                == 1;
    }
}
