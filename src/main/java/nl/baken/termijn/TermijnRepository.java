// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

final class TermijnRepository {

    private static final String SELECT =
            """
            select t.*, r.omschrijving
              from termijn.termijn t
              join termijn.regel r on r.code = t.regel and r.geldig_van = t.regel_versie
            """;
    private static final String OPEN = " t.gehaald_op is null and t.vervallen_op is null ";
    private static final String VOLGORDE = " order by t.vervalt, t.id";

    private final JdbcClient jdbc;

    TermijnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing when this number already has this rule from this anchor. */
    void voegToe(String nummer, Termijnregel regel, Instant anker, Instant vervalt, List<Instant> waarschuwt) {
        jdbc.sql(
                        """
                        insert into termijn.termijn
                               (nummer, regel, regel_versie, anker, vervalt, duur, basis, waarschuwt)
                        values (:nummer, :regel, :versie, :anker, :vervalt, :duur, :basis,
                                cast(:waarschuwt as timestamptz[]))
                        on conflict (nummer, regel, anker) do nothing""")
                .param("nummer", nummer)
                .param("regel", regel.code())
                .param("versie", regel.geldigVan())
                .param("anker", moment(anker))
                .param("vervalt", moment(vervalt))
                .param("duur", regel.duur().toString())
                .param("basis", regel.basis().toString())
                .param(
                        "waarschuwt",
                        waarschuwt.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
    }

    Termijn read(String nummer, String regel, Instant anker) {
        return vraag(
                        "where t.nummer = :nummer and t.regel = :regel and t.anker = :anker",
                        Map.of("nummer", nummer, "regel", regel, "anker", moment(anker)))
                .single();
    }

    List<Termijn> findAlle(String nummer) {
        return vraag("where t.nummer = :nummer", Map.of("nummer", nummer)).list();
    }

    Optional<Termijn> findLopend(String regel, String nummer) {
        return vraag(
                        "where t.nummer = :nummer and t.regel = :regel and" + OPEN,
                        Map.of("nummer", nummer, "regel", regel))
                .list()
                .stream()
                .findFirst();
    }

    List<Termijn> findVerlopen(Instant nu) {
        return vraag("where t.vervalt < :nu and" + OPEN, Map.of("nu", moment(nu)))
                .list();
    }

    List<Termijn> findTeWaarschuwen(Instant na, Instant totEnMet) {
        return vraag(
                        "where" + OPEN
                                + "and exists (select from unnest(t.waarschuwt) w where w > :na and w <= :totEnMet)",
                        Map.of("na", moment(na), "totEnMet", moment(totEnMet)))
                .list();
    }

    boolean sluitAlsGehaald(String regel, String nummer, Instant nu) {
        return sluit("gehaald_op", regel, nummer, nu);
    }

    boolean sluitAlsVervallen(String regel, String nummer, Instant nu) {
        return sluit("vervallen_op", regel, nummer, nu);
    }

    private boolean sluit(String kolom, String regel, String nummer, Instant nu) {
        return jdbc.sql("update termijn.termijn t set " + kolom + " = :nu where nummer = :nummer and regel = :regel and"
                                + OPEN)
                        .param("nu", moment(nu))
                        .param("nummer", nummer)
                        .param("regel", regel)
                        .update()
                > 0;
    }

    private JdbcClient.MappedQuerySpec<Termijn> vraag(String waar, Map<String, ?> waarden) {
        return jdbc.sql(SELECT + waar + VOLGORDE).params(waarden).query((rij, nummer) -> termijn(rij));
    }

    private static Termijn termijn(ResultSet rij) throws SQLException {
        return new Termijn(
                rij.getLong("id"),
                rij.getString("nummer"),
                rij.getString("regel"),
                rij.getObject("regel_versie", LocalDate.class),
                rij.getString("omschrijving"),
                rij.getTimestamp("anker").toInstant(),
                rij.getTimestamp("vervalt").toInstant(),
                Duur.lees(rij.getString("duur")),
                Basis.lees(rij.getString("basis")),
                Arrays.stream((Timestamp[]) rij.getArray("waarschuwt").getArray())
                        .map(Timestamp::toInstant)
                        .toList(),
                moment(rij.getTimestamp("gehaald_op")),
                moment(rij.getTimestamp("vervallen_op")));
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
