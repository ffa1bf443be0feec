// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.Timestamp;
import java.time.Clock;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.SignaalNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the municipality looked up about a signal, where and on which ground. */
@Repository
class Verrijkingen {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Verrijkingen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void bewaar(SignaalNummer nummer, VerrijkSignaal opdracht) {
        database.sql(
                        """
                        insert into signaal.verrijking (nummer, bronnen, grond, bevindingen, op) values (?, ?, ?, ?, ?)
                        on conflict (nummer) do update set bronnen = excluded.bronnen, grond = excluded.grond,
                            bevindingen = excluded.bevindingen, op = excluded.op""")
                .params(java.util.Arrays.asList(
                        nummer.waarde(),
                        Signaalopslag.codes(opdracht.geraadpleegd()),
                        opdracht.grond().code(),
                        kluis.sluit(opdracht.bevindingen(), "signaal.verrijking.bevindingen", nummer.waarde()),
                        Timestamp.from(klok.instant())))
                .update();
    }
}
