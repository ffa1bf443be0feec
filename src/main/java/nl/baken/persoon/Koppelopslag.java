// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each pair once, whoever of the two was found first. */
@Repository
class Koppelopslag {

    private static final String MOTIEF = "persoon.koppeling.motief";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Koppelopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @param score null for an import @return the id, also of a pair that was there already */
    long bewaar(String een, String ander, @Nullable Double score) {
        String a = een.compareTo(ander) < 0 ? een : ander;
        String b = a.equals(een) ? ander : een;
        database.sql(
                        """
                        insert into persoon.koppeling (a, b, bron, score, gevonden_op) values (?, ?, ?, ?, ?)
                        on conflict (a, b) do update
                        set score = coalesce(excluded.score, persoon.koppeling.score)""")
                .params(Arrays.asList(a, b, score == null ? "import" : "gelijkenis", score, nu()))
                .update();
        return database.sql("select id from persoon.koppeling where a = ? and b = ?")
                .params(a, b)
                .query(Long.class)
                .single();
    }

    Optional<Koppeling> find(long id) {
        return database.sql("select * from persoon.koppeling where id = ?")
                .param(id)
                .query((rij, n) -> koppeling(rij))
                .optional();
    }

    /** The pairs in which one of these takes part, the oldest first. */
    List<Koppeling> findVan(Collection<String> personen) {
        return database.sql("select * from persoon.koppeling where a = any (:ids) or b = any (:ids) order by id")
                .param("ids", personen.toArray(String[]::new))
                .query((rij, n) -> koppeling(rij))
                .list();
    }

    void besluit(long id, Koppelsoort soort, @Nullable Geheim motief, String door) {
        database.sql("update persoon.koppeling set soort = ?, motief = ?, door = ?, besloten_op = ? where id = ?")
                .params(Arrays.asList(soort.code(), kluis.sluit(motief, MOTIEF, Long.toString(id)), door, nu(), id))
                .update();
    }

    private Koppeling koppeling(ResultSet rij) throws SQLException {
        long id = rij.getLong("id");
        String soort = rij.getString("soort");
        Timestamp besloten = rij.getTimestamp("besloten_op");
        return new Koppeling(
                id,
                rij.getString("a"),
                rij.getString("b"),
                rij.getBigDecimal("score") == null ? null : rij.getDouble("score"),
                soort == null ? null : Koppelsoort.vanCode(soort),
                kluis.open(rij.getBytes("motief"), MOTIEF, Long.toString(id)),
                rij.getString("door"),
                besloten == null ? null : besloten.toInstant());
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
