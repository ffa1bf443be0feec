// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The exports there are and were. Every method runs in the transaction of its caller. */
@Repository
class Uitvoeropslag {

    private static final String REDEN = "uitvoer.uitvoer.reden";
    private static final String KOLOMMEN =
            """
            select nummer, aangevraagd_door, aangevraagd_op, filter, met_namen, stand, totaal, gedaan, regels, grootte,
              gemaakt_op, verloopt_op
            from uitvoer.uitvoer""";
    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {};

    private final JdbcClient database;
    private final Kluis kluis;
    private final ObjectMapper json;

    Uitvoeropslag(JdbcClient database, Kluis kluis, ObjectMapper json) {
        this.database = database;
        this.kluis = kluis;
        this.json = json;
    }

    void voegToe(String nummer, String door, Instant op, Map<String, String> filter, boolean metNamen, Geheim reden) {
        database.sql(
                        """
                        insert into uitvoer.uitvoer (nummer, aangevraagd_door, aangevraagd_op, filter, met_namen, reden, stand)
                        values (?, ?, ?, ?, ?, ?, 'gevraagd')""")
                .params(nummer, door, Timestamp.from(op), schrijf(filter), metNamen, kluis.sluit(reden, REDEN, nummer))
                .update();
    }

    Optional<Uitvoer> zoek(String nummer) {
        return database.sql(KOLOMMEN + " where nummer = ?")
                .param(nummer)
                .query(this::lees)
                .optional();
    }

    /** The newest first. */
    List<Uitvoer> alle(int hoogstens) {
        return database.sql(KOLOMMEN + " order by aangevraagd_op desc limit ?")
                .param(hoogstens)
                .query(this::lees)
                .list();
    }

    @Nullable
    Geheim reden(String nummer) {
        return database.sql("select reden from uitvoer.uitvoer where nummer = ?")
                .param(nummer)
                .query((rij, n) -> kluis.open(rij.getBytes(1), REDEN, nummer))
                .single();
    }

    void zet(String nummer, Uitvoerstand stand) {
        database.sql("update uitvoer.uitvoer set stand = ? where nummer = ?")
                .params(stand.code(), nummer)
                .update();
    }

    /** Takes the oldest that nobody works on, so that of several servers one makes it. */
    Optional<Uitvoer> neem(Instant nu, Instant stilSinds) {
        return database.sql(
                        """
                        update uitvoer.uitvoer u set stand = 'bezig', hartslag = :nu, gedaan = 0, poging = poging + 1
                        where nummer = (select nummer from uitvoer.uitvoer
                                        where stand = 'wacht' or stand = 'bezig' and hartslag < :stil
                                        order by aangevraagd_op limit 1 for update skip locked)
                        returning nummer""")
                .param("nu", Timestamp.from(nu))
                .param("stil", Timestamp.from(stilSinds))
                .query(String.class)
                .optional()
                .flatMap(this::zoek);
    }

    int poging(String nummer) {
        return database.sql("select poging from uitvoer.uitvoer where nummer = ?")
                .param(nummer)
                .query(Integer.class)
                .single();
    }

    void vordert(String nummer, long gedaan, long totaal, Instant nu) {
        database.sql("update uitvoer.uitvoer set gedaan = ?, totaal = ?, hartslag = ? where nummer = ?")
                .params(gedaan, totaal, Timestamp.from(nu), nummer)
                .update();
    }

    void klaar(String nummer, long regels, long grootte, Instant nu, Instant verlooptOp) {
        database.sql(
                        """
                        update uitvoer.uitvoer set stand = 'klaar', regels = ?, grootte = ?, gemaakt_op = ?, verloopt_op = ?
                        where nummer = ?""")
                .params(regels, grootte, Timestamp.from(nu), Timestamp.from(verlooptOp), nummer)
                .update();
    }

    void betreft(String nummer, Collection<String> zaken) {
        database.sql("insert into uitvoer.betreft (uitvoer, nummer) select ?, unnest(?) on conflict do nothing")
                .params(nummer, zaken.toArray(String[]::new))
                .update();
    }

    /** @return the numbers whose time is over */
    List<String> verlopen(Instant nu) {
        return database.sql(
                        "update uitvoer.uitvoer set stand = 'verlopen' where stand = 'klaar' and verloopt_op <= ? returning nummer")
                .param(Timestamp.from(nu))
                .query(String.class)
                .list();
    }

    void wisStukken(String nummer) {
        database.sql("delete from uitvoer.stuk where uitvoer = ?").param(nummer).update();
    }

    private Uitvoer lees(ResultSet rij, int n) throws SQLException {
        return new Uitvoer(
                rij.getString("nummer"),
                rij.getString("aangevraagd_door"),
                rij.getTimestamp("aangevraagd_op").toInstant(),
                codes(rij.getString("filter")),
                rij.getBoolean("met_namen"),
                Uitvoerstand.van(rij.getString("stand")),
                rij.getLong("totaal"),
                rij.getLong("gedaan"),
                rij.getObject("regels", Long.class),
                rij.getObject("grootte", Long.class),
                moment(rij, "gemaakt_op"),
                moment(rij, "verloopt_op"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp tijd = rij.getTimestamp(kolom);
        return tijd == null ? null : tijd.toInstant();
    }

    private String schrijf(Map<String, String> filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("filter is niet te schrijven", e);
        }
    }

    private Map<String, String> codes(String filter) {
        try {
            return json.readValue(filter, CODES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("filter is niet te lezen", e);
        }
    }
}
