// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps conversations and consents; a purpose is encrypted, for it tells of care or of a criminal case. */
@Repository
class Toestemmingopslag {

    private static final String TAAL = "toestemming.gesprek.taal";
    private static final String DOEL = "toestemming.toestemming.doel";

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
                            (nummer, rij, gesproken_op, taal, tolk, wijze, gezag, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        nummer.waarde(),
                        rij,
                        gesprek.gesprokenOp(),
                        kluis.sluit(gesprek.taal(), TAAL, rij),
                        gesprek.tolk(),
                        gesprek.wijze().code(),
                        gesprek.gezag().code(),
                        door,
                        Timestamp.from(klok.instant()))
                .query(Long.class)
                .single();
    }

    void geef(ZaakNummer nummer, long gesprek, Doel doel, LocalDate op) {
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into toestemming.toestemming (gesprek, nummer, rij, doel, gegeven_op)
                        values (?, ?, ?, ?, ?)""")
                .params(gesprek, nummer.waarde(), rij, kluis.sluit(Geheim.van(doel.name()), DOEL, rij), op)
                .update();
    }

    void trekIn(ZaakNummer nummer, Doel doel, Instant op) {
        rijen(nummer).stream()
                .filter(rij ->
                        rij.toestemming().doel() == doel && rij.toestemming().geldt())
                .forEach(rij -> database.sql("update toestemming.toestemming set ingetrokken_op = ? where id = ?")
                        .params(Timestamp.from(op), rij.id())
                        .update());
    }

    List<Toestemmingen.Toestemming> alle(ZaakNummer nummer) {
        return rijen(nummer).stream().map(Rij::toestemming).toList();
    }

    private record Rij(long id, Toestemmingen.Toestemming toestemming) {}

    private List<Rij> rijen(ZaakNummer nummer) {
        return database.sql("select * from toestemming.toestemming where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rij, n) -> {
                    Geheim doel = kluis.open(rij.getBytes("doel"), DOEL, rij.getString("rij"));
                    Timestamp ingetrokken = rij.getTimestamp("ingetrokken_op");
                    return new Rij(
                            rij.getLong("id"),
                            new Toestemmingen.Toestemming(
                                    Doel.valueOf(doel.tekst()),
                                    rij.getObject("gegeven_op", LocalDate.class),
                                    ingetrokken == null ? null : ingetrokken.toInstant()));
                })
                .list();
    }

    Optional<Gesprek> laatsteGesprek(ZaakNummer nummer, Set<Doel> doelen) {
        return database.sql("select * from toestemming.gesprek where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> new Gesprek(
                        rij.getObject("gesproken_op", LocalDate.class),
                        kluis.open(rij.getBytes("taal"), TAAL, rij.getString("rij")),
                        rij.getBoolean("tolk"),
                        Wijze.valueOf(rij.getString("wijze").toUpperCase(Locale.ROOT)),
                        Gezag.valueOf(rij.getString("gezag").toUpperCase(Locale.ROOT)),
                        doelen))
                .optional();
    }
}
