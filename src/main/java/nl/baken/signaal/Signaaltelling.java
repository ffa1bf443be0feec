// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What figures need to know of many signals at once: dates and codes, nothing that was written. */
@Repository
class Signaaltelling {

    private final JdbcClient database;

    Signaaltelling(JdbcClient database) {
        this.database = database;
    }

    /**
     * One signal.
     *
     * @param gemeente where it was seen, lower case
     * @param bron code of the kind of organisation that reported
     * @param uitkomst code, null until it is final: a second reader may still say no
     * @param teruggekoppeldOp when the reporter first heard something after the receipt, null as long as that did not
     *     happen
     * @param riecOp when it first went to RIEC, null when it did not
     * @param casusOp when RIEC made it a case, null when it did not (yet)
     */
    record Rij(
            String nummer,
            Instant ontvangenOp,
            String gemeente,
            String bron,
            boolean magTerugkoppelen,
            @Nullable Instant geduidOp,
            @Nullable String uitkomst,
            @Nullable Instant uitkomstOp,
            @Nullable Instant teruggekoppeldOp,
            @Nullable Instant riecOp,
            @Nullable Instant casusOp) {}

    List<Rij> van(Collection<String> nummers) {
        return database.sql(
                        """
                        select s.nummer, s.ontvangen_op, s.gemeente, s.bron, s.geduid_op,
                            s.wil_terugkoppeling and not 'melder_betrokken' = any (s.kenmerken) as mag,
                            case when s.status <> all (:open) then s.uitkomst end as uitkomst, s.uitkomst_op,
                            (select min(t.op) from signaal.terugkoppeling t
                             where t.nummer = s.nummer and t.ronde > 0 and t.kanaal <> '') as teruggekoppeld,
                            (select min(m.verzonden_op) from signaal.melding m
                             where m.nummer = s.nummer and m.verstuurd and m.route = any (:riec))::timestamp
                                at time zone 'Europe/Amsterdam' as riec,
                            least((select min(m.uitslag_op) from signaal.melding m
                                   where m.nummer = s.nummer and m.uitslag = :casus)::timestamp
                                      at time zone 'Europe/Amsterdam',
                                  case when s.uitkomst = :casus and s.status <> all (:open)
                                       then s.uitkomst_op end) as casus
                        from signaal.signaal s where s.nummer = any (:nummers)""")
                .param("nummers", nummers.toArray(String[]::new))
                .param("open", Signaal.OPEN.toArray(String[]::new))
                .param("riec", new String[] {Route.RIEC.code(), Route.BELASTINGDIENST_FIOD_VIA_RIEC.code()})
                .param("casus", Uitslag.RIEC_CASUS.code())
                .query((rij, n) -> rij(rij))
                .list();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        return new Rij(
                rij.getString("nummer"),
                rij.getTimestamp("ontvangen_op").toInstant(),
                rij.getString("gemeente").toLowerCase(Locale.ROOT),
                rij.getString("bron"),
                rij.getBoolean("mag"),
                moment(rij.getTimestamp("geduid_op")),
                rij.getString("uitkomst"),
                moment(rij.getTimestamp("uitkomst_op")),
                moment(rij.getTimestamp("teruggekoppeld")),
                moment(rij.getTimestamp("riec")),
                moment(rij.getTimestamp("casus")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
