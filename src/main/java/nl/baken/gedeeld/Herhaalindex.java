// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recognises what comes in twice by a blind token of what it says, also when a new key came in between: a table with
 * columns {@code id}, {@code nummer}, {@code rij} and {@code token}, unique for each number.
 */
public abstract class Herhaalindex implements Blindeindex {

    private final JdbcClient database;
    private final Kluis kluis;
    private final String tabel;

    /** @param tabel as in {@code zaak.feit}; also the place of its closed values */
    protected Herhaalindex(JdbcClient database, Kluis kluis, String tabel) {
        this.database = database;
        this.kluis = kluis;
        this.tabel = tabel;
    }

    /** What was said in this row, equal to what {@link #token} is asked with; null when that was not kept. */
    protected abstract @Nullable String inhoud(ResultSet rij, Kluisrij vak) throws SQLException;

    /**
     * The token to keep something with. A row that another key made the token of, gets this one first: so that the
     * database refuses the second. In the transaction of who keeps it.
     */
    public String token(String nummer, String inhoud) {
        String token = kluis.token(tabel, inhoud);
        List<String> eerder = kluis.tokens(tabel, inhoud).stream()
                .filter(ander -> !ander.equals(token))
                .toList();
        if (!eerder.isEmpty()) {
            vervang("nummer = :nummer and token = any (:eerder)", token)
                    .param("nummer", nummer)
                    .param("eerder", eerder.toArray(String[]::new))
                    .update();
        }
        return token;
    }

    @Override
    public String maakOpnieuw(String na, int hoogstens) {
        record Rij(long id, @Nullable String inhoud) {}
        List<Rij> rijen = database.sql("select * from " + tabel + " where id > ? order by id limit ? for update")
                .params(na.isEmpty() ? 0 : Long.parseLong(na), hoogstens)
                .query((rij, n) ->
                        new Rij(rij.getLong("id"), inhoud(rij, new Kluisrij(kluis, tabel, rij.getString("rij")))))
                .list();
        rijen.stream().filter(rij -> rij.inhoud() != null).forEach(rij -> vervang(
                        "id = :id", kluis.token(tabel, Objects.requireNonNull(rij.inhoud())))
                .param("id", rij.id())
                .update());
        return rijen.isEmpty() ? "" : Long.toString(rijen.get(rijen.size() - 1).id());
    }

    /** Never where another row of the number has it already: what came in twice before stays two. */
    private JdbcClient.StatementSpec vervang(String welke, String token) {
        return database.sql("update " + tabel + " deze set token = :token where " + welke
                        + " and not exists (select 1 from " + tabel
                        + " al where al.nummer = deze.nummer and al.token = :token)")
                .param("token", token);
    }
}
