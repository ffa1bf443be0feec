// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class TermijnregelRepository {

    private final JdbcClient jdbc;

    TermijnregelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Termijnregel> find(String code, LocalDate peildatum) {
        return jdbc.sql(
                        """
                        select * from termijn.regel
                         where code = :code
                           and geldig_van <= :peildatum
                           and (geldig_tot is null or geldig_tot > :peildatum)
                         order by geldig_van desc
                         limit 1""")
                .param("code", code)
                .param("peildatum", peildatum)
                .query((rij, nummer) -> regel(rij))
                .optional();
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
