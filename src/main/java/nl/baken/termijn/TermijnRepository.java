// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

final class TermijnRepository {

    /** The columns of the rule by their own names, but its length and basis as they are kept with the deadline. */
    private static final String SELECT =
            """
            select t.id, t.nummer, t.anker as vanaf, t.vervalt, t.waarschuwt, t.gepauzeerd_op, t.overschreden_op,
                   t.gehaald_op, t.vervallen_op, t.duur, t.basis, r.code, r.geldig_van, r.geldig_tot, r.omschrijving,
                   r.anker, r.kalender, r.bron, r.verschuift, r.waarschuwingen, r.gevolg, r.verlengbaar
              from termijn.termijn t
              join termijn.regel r on r.code = t.regel and r.geldig_van = t.regel_versie
            """;

    static final String OPEN = " t.gehaald_op is null and t.vervallen_op is null ";

    /** A list of deadlines does not tell what only who does the task may know. */
    static final String NIET_DISCREET = " and not exists (select 1 from termijn.discreet d where d.code = t.regel) ";

    /** What ends too late was breached, also when nobody had looked yet. */
    private static final String SLUIT =
            """
            update termijn.termijn t set %s = :nu, overschreden_op = coalesce(overschreden_op,
                case when vervalt < date_trunc('second', cast(:nu as timestamptz)) and gepauzeerd_op is null
                    then vervalt end)
             where nummer = :nummer and"""
                    + OPEN;

    private static final String VOLGORDE = " order by t.gepauzeerd_op is not null, t.vervalt, t.id";

    private final JdbcClient jdbc;

    TermijnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty, and nothing done, when this number already has this rule from this anchor. */
    Optional<Termijn> voegToe(
            String nummer, Termijnregel regel, Instant anker, Instant vervalt, List<Instant> waarschuwt) {
        return jdbc.sql(
                        """
                        insert into termijn.termijn
                               (nummer, regel, regel_versie, anker, vervalt, duur, basis, waarschuwt)
                        values (:nummer, :regel, :versie, :anker, :vervalt, :duur, :basis,
                                cast(:waarschuwt as timestamptz[]))
                        on conflict (nummer, regel, anker) do nothing
                        returning id""")
                .param("nummer", nummer)
                .param("regel", regel.code())
                .param("versie", regel.geldigVan())
                .param("anker", moment(anker))
                .param("vervalt", moment(vervalt))
                .param("duur", regel.duur().toString())
                .param("basis", regel.basis().toString())
                .param("waarschuwt", lijst(waarschuwt))
                .query(Long.class)
                .optional()
                .map(id -> new Termijn(id, nummer, regel, anker, vervalt, waarschuwt, Termijn.Stand.NIEUW));
    }

    Termijn read(String nummer, String regel, Instant anker) {
        return vraag(
                        "where t.nummer = :nummer and t.regel = :regel and t.anker = :anker",
                        Map.of("nummer", nummer, "regel", regel, "anker", moment(anker)))
                .single();
    }

    Termijn read(long id) {
        return vraag("where t.id = :id", Map.of("id", id)).single();
    }

    List<Termijn> findAlle(String nummer) {
        return vraag("where t.nummer = :nummer" + NIET_DISCREET, Map.of("nummer", nummer))
                .list();
    }

    /** Discreet ones too. */
    List<Termijn> findAlle(Collection<String> nummers, Collection<String> regels) {
        return vraag(
                        "where t.nummer = any (:nummers) and t.regel = any (:regels)",
                        Map.of(
                                "nummers", nummers.toArray(String[]::new),
                                "regels", regels.toArray(String[]::new)))
                .list();
    }

    /** Discreet ones too. */
    List<Termijn> findElke(String nummer) {
        return vraag("where t.nummer = :nummer", Map.of("nummer", nummer)).list();
    }

    List<Termijn> findLopend(String regel, String nummer) {
        return vraag(
                        "where t.nummer = :nummer and t.regel = :regel and" + OPEN,
                        Map.of("nummer", nummer, "regel", regel))
                .list();
    }

    List<Termijn> findLopend(String regel) {
        return vraag("where t.regel = :regel and" + OPEN, Map.of("regel", regel))
                .list();
    }

    List<Termijn> findLopend(Collection<String> nummers) {
        return vraag(
                        "where t.nummer = any (:nummers) and" + OPEN + NIET_DISCREET,
                        Map.of("nummers", nummers.toArray(String[]::new)))
                .list();
    }

    List<Termijn> findVerlopen(Instant nu) {
        return vraag("where t.vervalt < :nu and t.gepauzeerd_op is null and" + OPEN, Map.of("nu", moment(nu)))
                .list();
    }

    Set<String> findDiscreet() {
        return jdbc.sql("select code from termijn.discreet").query(String.class).set();
    }

    boolean sluitAlsGehaald(Collection<String> regels, String nummer, Instant nu) {
        return sluit("gehaald_op", regels, nummer, null, nu);
    }

    boolean sluitAlsGehaald(String regel, String nummer, Instant anker, Instant nu) {
        return sluit("gehaald_op", List.of(regel), nummer, anker, nu);
    }

    boolean sluitAlsVervallen(Collection<String> regels, String nummer, Instant nu) {
        return sluit("vervallen_op", regels, nummer, null, nu);
    }

    boolean sluitAlsVervallen(String regel, String nummer, Instant anker, Instant nu) {
        return sluit("vervallen_op", List.of(regel), nummer, anker, nu);
    }

    /** @param behalve ids of what goes on */
    void sluitAlle(String nummer, Instant op, Collection<Long> behalve) {
        jdbc.sql(SLUIT.formatted("vervallen_op") + " and not id = any(:behalve)")
                .param("nu", moment(op))
                .param("nummer", nummer)
                .param("behalve", behalve.toArray(Long[]::new))
                .update();
    }

    void herleef(long id) {
        jdbc.sql("update termijn.termijn set vervallen_op = null where id = :id")
                .param("id", id)
                .update();
    }

    private boolean sluit(String kolom, Collection<String> regels, String nummer, @Nullable Instant anker, Instant nu) {
        return jdbc.sql(SLUIT.formatted(kolom) + " and regel = any(:regels)"
                                + " and (cast(:anker as timestamptz) is null or anker = :anker)")
                        .param("nu", moment(nu))
                        .param("anker", anker == null ? null : moment(anker))
                        .param("nummer", nummer)
                        .param("regels", regels.toArray(String[]::new))
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
                TermijnregelRepository.regel(rij),
                rij.getTimestamp("vanaf").toInstant(),
                rij.getTimestamp("vervalt").toInstant(),
                Arrays.stream((Timestamp[]) rij.getArray("waarschuwt").getArray())
                        .map(Timestamp::toInstant)
                        .toList(),
                new Termijn.Stand(
                        moment(rij.getTimestamp("gepauzeerd_op")),
                        moment(rij.getTimestamp("overschreden_op")),
                        moment(rij.getTimestamp("gehaald_op")),
                        moment(rij.getTimestamp("vervallen_op"))));
    }

    static String lijst(List<Instant> momenten) {
        return momenten.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant moment(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
