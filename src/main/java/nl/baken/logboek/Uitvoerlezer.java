// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads every sealed line that a {@link Filter} asks for, the oldest first, a page at a time and with all columns. */
@Component
public class Uitvoerlezer {

    private final JdbcClient database;

    Uitvoerlezer(JdbcClient database) {
        this.database = database;
    }

    /** A line with its link in the chain, which is in hexadecimal. */
    public record Regel(
            long nr,
            Instant op,
            UUID spoor,
            long deel,
            String soort,
            String actie,
            String wat,
            String verwerking,
            @Nullable String compartiment,
            String nummer,
            String nummersoort,
            String medewerker,
            String organisatie,
            String rollen,
            @Nullable String namens,
            String grond,
            boolean toegestaan,
            @Nullable String netadres,
            @Nullable String apparaat,
            @Nullable String schakel) {

        public String rollenInWoorden() {
            return Woorden.rollen(rollen);
        }
    }

    /** @param tot the last sealed number that counts @return how many lines, at most {@code hoogstens} */
    @Transactional(readOnly = true)
    public long tel(Filter filter, long tot, long hoogstens) {
        Voorwaarden voorwaarden = Voorwaarden.van(filter, null, null);
        List<Object> waarden = new ArrayList<>(voorwaarden.waarden());
        waarden.add(tot);
        waarden.add(hoogstens);
        return database.sql("select count(*) from (select 1 from logboek.regel where " + voorwaarden.sql()
                        + " and nr <= ? limit ?) r")
                .params(waarden)
                .query(Long.class)
                .single();
    }

    /**
     * @param na the last line of the page before, or null for the first page
     * @param tot the last sealed number that counts
     */
    @Transactional(readOnly = true)
    public List<Regel> lees(Filter filter, @Nullable Regel na, long tot, int hoogstens) {
        Voorwaarden voorwaarden = Voorwaarden.van(filter, null, null);
        List<Object> waarden = new ArrayList<>(voorwaarden.waarden());
        waarden.add(tot);
        waarden.add(Timestamp.from(na == null ? Instant.EPOCH : na.op()));
        waarden.add(na == null ? 0 : na.nr());
        waarden.add(hoogstens);
        return database.sql("select r.*, host(r.netadres) as adres, encode(s.hash, 'hex') as schakel from"
                        + " (select * from logboek.regel where " + voorwaarden.sql()
                        + " and nr <= ? and (op, nr) > (?, ?) order by op, nr limit ?) r"
                        + " left join logboek.schakel s on s.maand = logboek.maand_van(r.op) and s.nr = r.nr"
                        + " order by r.op, r.nr")
                .params(waarden)
                .query(Uitvoerlezer::regel)
                .list();
    }

    private static Regel regel(ResultSet rij, int n) throws SQLException {
        return new Regel(
                rij.getLong("nr"),
                rij.getTimestamp("op").toInstant(),
                rij.getObject("spoor", UUID.class),
                rij.getLong("deel"),
                rij.getString("soort"),
                rij.getString("actie"),
                rij.getString("wat"),
                rij.getString("verwerking"),
                rij.getString("compartiment"),
                rij.getString("nummer"),
                rij.getString("nummersoort"),
                rij.getString("medewerker"),
                rij.getString("organisatie"),
                rij.getString("rollen"),
                rij.getString("namens"),
                rij.getString("grond"),
                rij.getBoolean("toegestaan"),
                rij.getString("adres"),
                rij.getString("apparaat"),
                rij.getString("schakel"));
    }
}
