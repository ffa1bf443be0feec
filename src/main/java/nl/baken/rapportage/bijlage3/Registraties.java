// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was entered, and what became of it. Nothing is ever changed or taken away. */
@Repository
class Registraties {

    private static final String KOLOMMEN =
            "select nummer, jaar, stand, versie, ingevoerd_door, ingevoerd_op, afgehandeld_op from rapportage.invoer ";

    private final JdbcClient database;
    private final Clock klok;

    Registraties(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** @param versie given when a second person agreed; counted by year */
    record Invoer(
            String nummer,
            int jaar,
            String stand,
            @Nullable Integer versie,
            String ingevoerdDoor,
            Instant ingevoerdOp,
            @Nullable Instant afgehandeldOp) {}

    /**
     * Keeps a sheet that waits for a second person.
     *
     * @return false when it was kept before, under this number
     * @throws Weigering when another one of that year waits
     */
    boolean voegToe(String nummer, int jaar, String door, List<Registratiecel> cellen) {
        if (zoek(nummer).isPresent()) {
            return false;
        }
        try {
            database.sql(
                            """
                            insert into rapportage.invoer (nummer, jaar, stand, ingevoerd_door, ingevoerd_op)
                            values (?, ?, 'open', ?, ?)""")
                    .params(nummer, jaar, door, Timestamp.from(klok.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Weigering("Voor dit jaar wachten al cijfers op een tweede persoon. Wacht op het antwoord, of trek"
                    + " die eerst in.");
        }
        for (int i = 0; i < cellen.size(); i++) {
            voegToe(nummer, i, cellen.get(i));
        }
        return true;
    }

    private void voegToe(String nummer, int volgnummer, Registratiecel cel) {
        database.sql(
                        """
                        insert into rapportage.registratie
                            (invoer, volgnummer, tabel, jaar, rij, kolom, aantal, zekerheid, voetnoot)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer,
                        volgnummer,
                        cel.tabel().code(),
                        cel.jaar(),
                        cel.rij(),
                        cel.kolom(),
                        cel.aantal(),
                        cel.zekerheid().name().toLowerCase(Locale.ROOT),
                        cel.voetnoot())
                .update();
    }

    Optional<Invoer> zoek(String nummer) {
        return database.sql(KOLOMMEN + "where nummer = ?")
                .param(nummer)
                .query(Invoer.class)
                .optional();
    }

    /** The last first. */
    List<Invoer> alle() {
        return database.sql(KOLOMMEN + "order by ingevoerd_op desc, nummer")
                .query(Invoer.class)
                .list();
    }

    /** The versions of a year on which two people agreed, the one that counts first. */
    List<Invoer> versies(int jaar) {
        return database.sql(KOLOMMEN + "where jaar = ? and versie is not null order by versie desc")
                .param(jaar)
                .query(Invoer.class)
                .list();
    }

    List<Integer> jaren() {
        return database.sql("select distinct jaar from rapportage.invoer where versie is not null order by jaar")
                .query(Integer.class)
                .list();
    }

    List<Registratiecel> cellen(String nummer) {
        return database.sql(
                        """
                        select tabel, jaar, rij, kolom, aantal, zekerheid, voetnoot from rapportage.registratie
                        where invoer = ? order by volgnummer""")
                .param(nummer)
                .query((rij, n) -> new Registratiecel(
                        Registratietabel.valueOf(rij.getString("tabel").toUpperCase(Locale.ROOT)),
                        rij.getInt("jaar"),
                        rij.getString("rij"),
                        rij.getString("kolom"),
                        rij.getString("aantal"),
                        Zekerheid.valueOf(rij.getString("zekerheid").toUpperCase(Locale.ROOT)),
                        rij.getString("voetnoot")))
                .list();
    }

    /** It counts from now. Two at a time can't: a year has one that waits. */
    void akkoord(String nummer) {
        database.sql(
                        """
                        update rapportage.invoer i
                        set stand = 'akkoord', afgehandeld_op = ?,
                            versie = 1 + (select count(*) from rapportage.invoer e
                                          where e.jaar = i.jaar and e.versie is not null)
                        where nummer = ? and stand = 'open'""")
                .params(Timestamp.from(klok.instant()), nummer)
                .update();
    }

    /** It never counts. @param stand niet_akkoord or ingetrokken */
    void rondAf(String nummer, String stand) {
        database.sql("update rapportage.invoer set stand = ?, afgehandeld_op = ? where nummer = ? and stand = 'open'")
                .params(stand, Timestamp.from(klok.instant()), nummer)
                .update();
    }
}
