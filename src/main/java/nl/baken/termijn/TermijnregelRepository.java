// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class TermijnregelRepository {

    private final JdbcClient jdbc;

    TermijnregelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rule with its calendar. */
    record Geldend(Termijnregel regel, Termijnrekening rekening) {

        /** The moments of warning, the first first. */
        List<Instant> waarschuwt(Instant anker, Instant vervalt) {
            return regel.waarschuwingen().stream()
                    .map(waarschuwing -> rekening.waarschuwt(anker, vervalt, waarschuwing))
                    .sorted()
                    .toList();
        }
    }

    /** In one question, for this is asked with every step of a case. */
    Optional<Geldend> find(String code, LocalDate peildatum) {
        return jdbc.sql(
                        "select r.*, " + Kalenders.EXTRA_VRIJ + " "
                                + """
                         from termijn.regel r
                         where code = :code
                           and geldig_van <= :peildatum
                           and (geldig_tot is null or geldig_tot > :peildatum)
                           and ingetrokken_op is null
                         order by geldig_van desc
                         limit 1""")
                .param("code", code)
                .param("peildatum", peildatum)
                .query((rij, nummer) -> {
                    Termijnregel regel = regel(rij);
                    return new Geldend(regel, Kalenders.rekening(regel, rij));
                })
                .optional();
    }

    /** Every version that held or will hold, the latest first. */
    List<Geldend> findVersies(String code) {
        return jdbc.sql(
                        "select r.*, " + Kalenders.EXTRA_VRIJ + " "
                                + """
                         from termijn.regel r
                         where code = :code and ingetrokken_op is null
                         order by geldig_van desc""")
                .param("code", code)
                .query((rij, nummer) -> {
                    Termijnregel regel = regel(rij);
                    return new Geldend(regel, Kalenders.rekening(regel, rij));
                })
                .list();
    }

    /** A version, also one that was withdrawn before it began. */
    record Rij(Termijnregel regel, boolean ingetrokken) {}

    /** Every version of the rules whose code begins with this, by code and then by day. */
    List<Rij> findAlle(String begin) {
        return jdbc.sql(
                        "select * from termijn.regel where starts_with(code, ?) order by length(substring(code from '^[A-Z]\\d+')), code, geldig_van")
                .param(begin)
                .query((rij, nummer) -> new Rij(regel(rij), rij.getTimestamp("ingetrokken_op") != null))
                .list();
    }

    void voegToe(Termijnregel regel) {
        jdbc.sql(
                        """
                        insert into termijn.regel
                               (code, geldig_van, omschrijving, anker, duur, kalender, basis, bron, verschuift,
                                waarschuwingen, gevolg, verlengbaar)
                        values (:code, :van, :omschrijving, :anker, :duur, :kalender, :basis, :bron, :verschuift,
                                :waarschuwingen, :gevolg, :verlengbaar)""")
                .param("code", regel.code())
                .param("van", regel.geldigVan())
                .param("omschrijving", regel.omschrijving())
                .param("anker", regel.anker())
                .param("duur", regel.duur().toString())
                .param("kalender", regel.kalender().name().toLowerCase(Locale.ROOT))
                .param("basis", regel.basis().toString())
                .param("bron", regel.bron())
                .param("verschuift", regel.verschuift())
                .param(
                        "waarschuwingen",
                        regel.waarschuwingen().stream()
                                .map(Waarschuwing::toString)
                                .toArray(String[]::new))
                .param("gevolg", regel.gevolg())
                .param("verlengbaar", regel.verlengbaar())
                .update();
    }

    static Termijnregel regel(ResultSet rij) throws SQLException {
        return new Termijnregel(
                rij.getString("code"),
                rij.getObject("geldig_van", LocalDate.class),
                rij.getObject("geldig_tot", LocalDate.class),
                rij.getString("omschrijving"),
                rij.getString("anker"),
                Duur.lees(rij.getString("duur")),
                Kalendersoort.lees(rij.getString("kalender")),
                Basis.lees(rij.getString("basis")),
                rij.getString("bron"),
                rij.getBoolean("verschuift"),
                waarschuwingen(rij),
                rij.getString("gevolg"),
                rij.getBoolean("verlengbaar"));
    }

    private static List<Waarschuwing> waarschuwingen(ResultSet rij) throws SQLException {
        String[] teksten = (String[]) rij.getArray("waarschuwingen").getArray();
        return Arrays.stream(teksten).map(Waarschuwing::lees).toList();
    }
}
