// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps conversations and consents; a purpose is encrypted, for it tells of care or of a criminal case. */
@Repository
class Toestemmingopslag {

    static final String TABEL = "toestemming.toestemming";

    private static final String TAAL = "toestemming.gesprek.taal";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Toestemmingopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @return id of the conversation */
    long bewaar(ZaakNummer nummer, Gesprek gesprek, String door) {
        String rij = UUID.randomUUID().toString();
        return database.sql(
                        """
                        insert into toestemming.gesprek
                            (nummer, rij, gesproken_op, taal, tolk, wijze, gezag, vertegenwoordiger, mening, door,
                             vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        gesprek.gesprokenOp(),
                        kluis.sluit(gesprek.taal(), TAAL, rij),
                        gesprek.tolk(),
                        gesprek.wijze().code(),
                        gesprek.gezag().code(),
                        gesprek(rij).sluit("vertegenwoordiger", gesprek.vertegenwoordiger()),
                        gesprek(rij).sluit("mening", gesprek.mening()),
                        door,
                        Timestamp.from(klok.instant())))
                .query(Long.class)
                .single();
    }

    /** As it is asked now: later receivers or facts of the same purpose are not covered. */
    void geef(ZaakNummer nummer, long gesprek, Doel doel, LocalDate op) {
        Kluisrij rij = toestemming(UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into toestemming.toestemming (gesprek, nummer, rij, doel, ontvangers, groepen, gegeven_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        gesprek,
                        nummer.waarde(),
                        rij.rij(),
                        rij.sluit("doel", doel.name()),
                        rij.sluit("ontvangers", doel.ontvangers()),
                        rij.sluit("groepen", doel.groepen()),
                        op)
                .update();
    }

    void trekIn(long id, Instant op) {
        database.sql("update toestemming.toestemming set ingetrokken_op = ? where id = ?")
                .params(Timestamp.from(op), id)
                .update();
    }

    /** One consent as it was given. @param door who represented the client, if that was written down */
    record Gegeven(
            long id,
            Doel doel,
            List<Ontvanger> ontvangers,
            List<Compartiment> groepen,
            Gezag gezag,
            @Nullable Vertegenwoordiger door,
            LocalDate gegevenOp,
            @Nullable Instant ingetrokkenOp) {}

    /** @param beperkt whether the file is restricted (AVG 18) @param gegeven the oldest first */
    record Stand(boolean beperkt, List<Gegeven> gegeven) {}

    /** Both in one question, for whatever is shared asks it. */
    Stand stand(ZaakNummer nummer) {
        return database.sql(
                        """
                        select exists (select 1 from toestemming.beperking b
                                       where b.nummer = een.nummer and b.tot is null) as beperkt,
                            t.*, g.gezag, g.vertegenwoordiger, g.rij as gesprekrij
                        from (select ?::text as nummer) een
                        left join (toestemming.toestemming t join toestemming.gesprek g on g.id = t.gesprek)
                            on t.nummer = een.nummer
                        order by t.id""")
                .param(nummer.waarde())
                .query((ResultSetExtractor<Stand>) this::stand);
    }

    private Stand stand(ResultSet rijen) throws SQLException {
        boolean beperkt = false;
        List<Gegeven> alle = new ArrayList<>();
        while (rijen.next()) {
            beperkt = rijen.getBoolean("beperkt");
            if (rijen.getString("rij") != null) {
                alle.add(gegeven(rijen));
            }
        }
        return new Stand(beperkt, alle);
    }

    List<Gegeven> alle(ZaakNummer nummer) {
        return stand(nummer).gegeven();
    }

    private Gegeven gegeven(ResultSet rijen) throws SQLException {
        Kluisrij rij = toestemming(rijen.getString("rij"));
        Doel doel = Objects.requireNonNull(rij.code(rijen, "doel", Doel.class));
        boolean oud = rijen.getBytes("ontvangers") == null;
        Timestamp ingetrokken = rijen.getTimestamp("ingetrokken_op");
        return new Gegeven(
                rijen.getLong("id"),
                doel,
                oud ? List.copyOf(doel.ontvangers()) : rij.codes(rijen, "ontvangers", Ontvanger.class),
                oud ? List.copyOf(doel.groepen()) : rij.codes(rijen, "groepen", Compartiment.class),
                gezag(rijen),
                gesprek(rijen.getString("gesprekrij")).code(rijen, "vertegenwoordiger", Vertegenwoordiger.class),
                rijen.getObject("gegeven_op", LocalDate.class),
                ingetrokken == null ? null : ingetrokken.toInstant());
    }

    private static Gezag gezag(ResultSet rijen) throws SQLException {
        return Gezag.valueOf(rijen.getString("gezag").toUpperCase(Locale.ROOT));
    }

    private Kluisrij toestemming(String rij) {
        return new Kluisrij(kluis, TABEL, rij);
    }

    private Kluisrij gesprek(String rij) {
        return new Kluisrij(kluis, "toestemming.gesprek", rij);
    }

    Optional<Gesprek> laatsteGesprek(ZaakNummer nummer, Set<Doel> doelen) {
        return database.sql("select * from toestemming.gesprek where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> new Gesprek(
                        rij.getObject("gesproken_op", LocalDate.class),
                        kluis.open(rij.getBytes("taal"), TAAL, rij.getString("rij")),
                        rij.getBoolean("tolk"),
                        Wijze.valueOf(rij.getString("wijze").toUpperCase(Locale.ROOT)),
                        gezag(rij),
                        gesprek(rij.getString("rij")).code(rij, "vertegenwoordiger", Vertegenwoordiger.class),
                        gesprek(rij.getString("rij")).code(rij, "mening", Mening.class),
                        doelen))
                .optional();
    }
}
