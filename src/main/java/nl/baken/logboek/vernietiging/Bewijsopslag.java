// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.util.Map;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.logboek.vernietiging.Lijst.Grond;
import nl.baken.logboek.vernietiging.Lijst.Telling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stays of files that are gone: counts, the rule they went by, and a hash of their numbers. */
@Repository
class Bewijsopslag {

    private final JdbcClient database;

    Bewijsopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param aantallen how many rows went, by table */
    void tel(String lijst, Map<String, Integer> aantallen) {
        aantallen.forEach((tabel, aantal) -> database.sql(
                        """
                        insert into vernietiging.telling as t (lijst, tabel, aantal) values (?, ?, ?)
                        on conflict (lijst, tabel) do update set aantal = t.aantal + excluded.aantal""")
                .params(lijst, tabel, aantal)
                .update());
    }

    /** One file more that went by this rule. */
    void tel(String lijst, Dossier dossier) {
        database.sql(
                        """
                        insert into vernietiging.grond as g (lijst, regel, regel_versie, aantal) values (?, ?, ?, 1)
                        on conflict (lijst, regel, regel_versie) do update set aantal = g.aantal + 1""")
                .params(lijst, dossier.regel(), dossier.versie())
                .update();
    }

    /** @param hash of a number that went, see {@link Nummerhash} */
    void voegToe(String lijst, String hash) {
        database.sql("insert into vernietiging.bewijs (lijst, hash) values (?, ?)")
                .params(lijst, hash)
                .update();
    }

    Lijst.Bewijs van(Lijst lijst) {
        return new Lijst.Bewijs(
                lijst,
                database.sql(
                                "select regel, regel_versie, aantal from vernietiging.grond where lijst = ? order by regel, regel_versie")
                        .param(lijst.nummer())
                        .query(Grond.class)
                        .list(),
                database.sql("select tabel, aantal from vernietiging.telling where lijst = ? order by tabel")
                        .param(lijst.nummer())
                        .query(Telling.class)
                        .list(),
                database.sql("select hash from vernietiging.bewijs where lijst = ? order by hash")
                        .param(lijst.nummer())
                        .query(String.class)
                        .list());
    }
}
