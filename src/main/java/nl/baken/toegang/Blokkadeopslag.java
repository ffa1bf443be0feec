// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.toegang.Blokkades.Blokkade;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who is shut out of which number, ended ones too. */
@Repository
class Blokkadeopslag {

    private static final String TABEL = "toegang.blokkade";

    private final JdbcClient database;
    private final Kluis kluis;

    Blokkadeopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /**
     * @param motief null when it comes from another number, where the reason is
     * @return false when nothing changed; a conflict of its own takes the place of one that came from elsewhere
     */
    boolean voegToe(String nummer, String account, @Nullable Geheim motief, String door, Instant nu) {
        String rij = UUID.randomUUID().toString();
        return database.sql(
                                """
                                insert into toegang.blokkade (nummer, account, rij, motief, van, door, overgenomen)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict (nummer, account) where tot is null do update
                                    set rij = excluded.rij, motief = excluded.motief, van = excluded.van,
                                        door = excluded.door, overgenomen = false
                                    where blokkade.overgenomen and not excluded.overgenomen""")
                        .params(Arrays.asList(
                                nummer,
                                account,
                                rij,
                                new Kluisrij(kluis, TABEL, rij).sluit("motief", motief),
                                Timestamp.from(nu),
                                door,
                                motief == null))
                        .update()
                > 0;
    }

    /** What is asked about an emergency access to this number and not answered yet: it is about this number too. */
    List<String> noodvragen(String nummer) {
        return database.sql(
                        """
                        select n.nummer from toegang.noodinzage n join toegang.vier_ogen v on v.nummer = n.nummer
                        where n.zaak = ? and v.besloten_op is null""")
                .param(nummer)
                .query(String.class)
                .list();
    }

    List<Blokkade> geldend(Collection<String> nummers) {
        return database.sql(
                        """
                        select id, nummer, account, van, door, overgenomen from toegang.blokkade
                        where nummer = any (?) and tot is null order by id""")
                .param(nummers.toArray(String[]::new))
                .query(Blokkade.class)
                .list();
    }

    boolean geldt(String nummer, String account) {
        return database.sql("select toegang.is_geblokkeerd(?, ?)")
                .params(nummer, account)
                .query(Boolean.class)
                .single();
    }

    /** Whether two people decided since then that this one could go. */
    boolean isOpgeheven(String nummer, String account, Instant sinds) {
        return database.sql(
                        """
                        select exists (select 1 from toegang.blokkade
                                       where nummer = ? and account = ? and opgeheven and tot >= ?)""")
                .params(nummer, account, Timestamp.from(sinds))
                .query(Boolean.class)
                .single();
    }

    Geheim motief(Blokkade blokkade) {
        return database.sql("select rij, motief from toegang.blokkade where id = ?")
                .param(blokkade.id())
                .query((rij, n) -> new Kluisrij(kluis, TABEL, rij.getString("rij")).geheim(rij, "motief"))
                .single();
    }

    /** @return false when it had ended already */
    boolean hefOp(Blokkade blokkade, Instant nu) {
        return database.sql("update toegang.blokkade set tot = ?, opgeheven = true where id = ? and tot is null")
                        .params(Timestamp.from(nu), blokkade.id())
                        .update()
                > 0;
    }

    /** What came from elsewhere ends, also for what was asked about the number. */
    void vervalt(Blokkade blokkade, Instant nu) {
        database.sql(
                        """
                        update toegang.blokkade set tot = :nu where account = :wie and overgenomen and tot is null
                        and (nummer = :nummer or nummer in (select nummer from toegang.noodinzage where zaak = :nummer))""")
                .param("nu", Timestamp.from(nu))
                .param("wie", blokkade.account())
                .param("nummer", blokkade.nummer())
                .update();
    }
}
