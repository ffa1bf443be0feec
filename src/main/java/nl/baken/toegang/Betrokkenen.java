// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can see a number, and what one person can see: the one rule asked for people instead of for whoever is at the
 * keyboard, so that what is told here is what is done. A role stands for everybody who has it.
 */
@Service
public class Betrokkenen {

    /** The roles first, so that the rule is written into this question and finds its rows by number or account. */
    private static final String VRAAG =
            """
            select b.nummer, a.id, a.naam, o.naam as organisatie, r.rollen, b.grond, b.rol, b.van, b.tot
            from toegang.account a
            join toegang.organisatie o on o.id = a.organisatie
            cross join lateral (select array(select rol from toegang.rol where account = a.id order by rol) as rollen) r
            cross join lateral toegang.betrokken(a.id, r.rollen, a.organisatie, :nu) b
            where a.actief and""";

    private final JdbcClient database;
    private final Clock klok;

    Betrokkenen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Somebody's involvement in one number on one ground.
     *
     * @param rollen in words
     * @param viaRol in words, when everybody with that role is involved; else null
     * @param tot when it ends by itself, null when nobody knows yet
     */
    public record Inzicht(
            String nummer,
            String account,
            String naam,
            String organisatie,
            String rollen,
            String grond,
            @Nullable String viaRol,
            Instant van,
            @Nullable Instant tot) {}

    /** Everybody who is involved in this number now, by name; the caller knows that the reader may see that. */
    @Transactional(readOnly = true)
    public List<Inzicht> bij(String nummer) {
        return database.sql(VRAAG + " b.nummer = :nummer order by a.naam, a.id, b.van, b.id")
                .param("nu", nu())
                .param("nummer", nummer)
                .query(Betrokkenen::lees)
                .list();
    }

    /** Everything that this person is involved in now, by number; the caller knows that the reader may see that. */
    @Transactional(readOnly = true)
    public List<Inzicht> van(String account) {
        return database.sql(VRAAG + " a.id = :account order by b.nummer, b.van, b.id")
                .param("nu", nu())
                .param("account", account)
                .query(Betrokkenen::lees)
                .list();
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static Inzicht lees(ResultSet rij, int n) throws SQLException {
        String rol = rij.getString("rol");
        Timestamp tot = rij.getTimestamp("tot");
        return new Inzicht(
                rij.getString("nummer"),
                rij.getString("id"),
                rij.getString("naam"),
                rij.getString("organisatie"),
                Arrays.stream((String[]) rij.getArray("rollen").getArray())
                        .map(code -> Rol.vanCode(code).omschrijving())
                        .collect(Collectors.joining(", ")),
                rij.getString("grond"),
                rol == null ? null : Rol.vanCode(rol).omschrijving(),
                rij.getTimestamp("van").toInstant(),
                tot == null ? null : tot.toInstant());
    }
}
