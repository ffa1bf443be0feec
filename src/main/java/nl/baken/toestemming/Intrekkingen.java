// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who must hear that consent was withdrawn, and who heard it. */
@Repository
class Intrekkingen {

    private static final String TABEL = "toestemming.intrekking_ontvanger";

    private final JdbcClient database;
    private final Kluis kluis;

    Intrekkingen(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @return its key */
    long bewaar(ZaakNummer nummer, Collection<Ontvanger> ontvangers, Vertelreden reden, Instant op) {
        long id = database.sql(
                        "insert into toestemming.intrekking (nummer, aanleiding, op) values (?, ?, ?) returning id")
                .params(nummer.waarde(), reden.code(), Timestamp.from(op))
                .query(Long.class)
                .single();
        ontvangers.forEach(ontvanger -> {
            Kluisrij rij = rij(UUID.randomUUID().toString());
            database.sql("insert into toestemming.intrekking_ontvanger (intrekking, rij, ontvanger) values (?, ?, ?)")
                    .params(id, rij.rij(), rij.sluit("ontvanger", ontvanger.name()))
                    .update();
        });
        return id;
    }

    /** The oldest one whose process has not begun, which begins now. */
    Optional<Long> begin(ZaakNummer nummer, Instant op) {
        return database.sql(
                        """
                        update toestemming.intrekking set begonnen_op = ? where id = (
                            select id from toestemming.intrekking where nummer = ? and begonnen_op is null and klaar_op is null
                            order by id limit 1 for update)
                        returning id""")
                .params(Timestamp.from(op), nummer.waarde())
                .query(Long.class)
                .optional();
    }

    boolean isOpen(ZaakNummer nummer) {
        return database.sql("select count(*) from toestemming.intrekking where nummer = ? and klaar_op is null")
                        .param(nummer.waarde())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Instant op(long id) {
        return database.sql("select op from toestemming.intrekking where id = ?")
                .param(id)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    List<Ontvanger> ontvangers(long id) {
        return database.sql("select * from toestemming.intrekking_ontvanger where intrekking = ? order by id")
                .param(id)
                .query((rij, n) -> rij(rij.getString("rij")).code(rij, "ontvanger", Ontvanger.class))
                .list();
    }

    void rondAf(
            long id, Collection<Ontvanger> geinformeerd, LocalDate dag, @Nullable WaaromNiet waaromNiet, Instant op) {
        database.sql("select * from toestemming.intrekking_ontvanger where intrekking = ?")
                .param(id)
                .query((rijen, n) -> rij(rijen.getString("rij")))
                .list()
                .forEach(rij -> {
                    boolean hoorde = geinformeerd.contains(ontvanger(rij));
                    database.sql(
                                    """
                                    update toestemming.intrekking_ontvanger
                                    set geinformeerd_op = ?, waarom_niet = ? where rij = ?""")
                            .params(Arrays.asList(
                                    hoorde ? dag : null,
                                    hoorde ? null : rij.sluit("waarom_niet", naam(waaromNiet)),
                                    rij.rij()))
                            .update();
                });
        database.sql("update toestemming.intrekking set klaar_op = ? where id = ?")
                .params(Timestamp.from(op), id)
                .update();
    }

    void breekAf(ZaakNummer nummer, Instant op) {
        database.sql("update toestemming.intrekking set klaar_op = ? where nummer = ? and klaar_op is null")
                .params(Timestamp.from(op), nummer.waarde())
                .update();
    }

    /** What was broken off since then must be done after all. @return how many processes that takes */
    int herstel(ZaakNummer nummer, Instant sinds) {
        return database.sql(
                        """
                        update toestemming.intrekking i set klaar_op = null, begonnen_op = null
                        where nummer = ? and klaar_op >= ? and exists (
                            select 1 from toestemming.intrekking_ontvanger o
                            where o.intrekking = i.id and o.geinformeerd_op is null and o.waarom_niet is null)""")
                .params(nummer.waarde(), Timestamp.from(sinds))
                .update();
    }

    private Ontvanger ontvanger(Kluisrij rij) {
        return database.sql("select ontvanger from toestemming.intrekking_ontvanger where rij = ?")
                .param(rij.rij())
                .query((rijen, n) -> rij.code(rijen, "ontvanger", Ontvanger.class))
                .single();
    }

    private static @Nullable String naam(@Nullable WaaromNiet waaromNiet) {
        return waaromNiet == null ? null : waaromNiet.name();
    }

    /** Everybody who had to hear something, the oldest first. */
    List<Intrekbericht> berichten(ZaakNummer nummer) {
        return database.sql(
                        """
                        select o.*, i.op, i.aanleiding from toestemming.intrekking i
                        join toestemming.intrekking_ontvanger o on o.intrekking = i.id
                        where i.nummer = ? order by o.id""")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij rij = rij(rijen.getString("rij"));
                    return new Intrekbericht(
                            rij.code(rijen, "ontvanger", Ontvanger.class),
                            Vertelreden.valueOf(rijen.getString("aanleiding").toUpperCase(Locale.ROOT)),
                            rijen.getTimestamp("op").toInstant(),
                            rijen.getObject("geinformeerd_op", LocalDate.class),
                            rij.code(rijen, "waarom_niet", WaaromNiet.class));
                })
                .list();
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }
}
