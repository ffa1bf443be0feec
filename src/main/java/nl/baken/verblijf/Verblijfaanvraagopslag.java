// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Verblijfaanvraagopslag {

    private static final String TABEL = "verblijf.aanvraag";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Verblijfaanvraagopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, Aanvraag aanvraag, String door) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into verblijf.aanvraag
                            (nummer, rij, soort, op, gronden, voorziening, uitleg, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("soort", aanvraag.soort()),
                        aanvraag.op(),
                        vak.sluit("gronden", aanvraag.gronden()),
                        aanvraag.voorziening(),
                        vak.sluit("uitleg", aanvraag.uitleg()),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** In the order of their days. */
    List<Aanvraag> van(ZaakNummer nummer) {
        return database.sql("select * from verblijf.aanvraag where nummer = ? order by op, id")
                .param(nummer.waarde())
                .query((rijen, n) -> aanvraag(rijen))
                .list();
    }

    /** Of each of these cases, in the order of their days; a case without is left out. */
    Map<String, List<Aanvraag>> van(Collection<String> nummers) {
        return database
                .sql("select * from verblijf.aanvraag where nummer = any (?) order by op, id")
                .param(nummers.toArray(String[]::new))
                .query((rijen, n) -> Map.entry(rijen.getString("nummer"), aanvraag(rijen)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Aanvraag aanvraag(ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
        return new Aanvraag(
                vak.code(rijen, "soort", Aanvraagsoort.class),
                rijen.getObject("op", LocalDate.class),
                vak.woorden(rijen, "gronden"),
                rijen.getObject("voorziening", Boolean.class),
                vak.geheim(rijen, "uitleg"));
    }
}
