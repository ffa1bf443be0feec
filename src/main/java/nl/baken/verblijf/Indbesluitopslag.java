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
class Indbesluitopslag {

    private static final String TABEL = "verblijf.besluit";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Indbesluitopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, Besluit besluit) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into verblijf.besluit
                            (nummer, rij, soort, op, vergunning, geldig_tot, antwoord_op, ontvangen_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("soort", besluit.soort()),
                        besluit.op(),
                        vak.sluit("vergunning", besluit.vergunning()),
                        besluit.geldigTot(),
                        vak.sluit("antwoord_op", besluit.antwoordOp()),
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** In the order of their days. */
    List<Besluit> van(ZaakNummer nummer) {
        return database.sql("select * from verblijf.besluit where nummer = ? order by op, id")
                .param(nummer.waarde())
                .query((rijen, n) -> besluit(rijen))
                .list();
    }

    /** Of each of these cases, in the order of their days; a case without is left out. */
    Map<String, List<Besluit>> van(Collection<String> nummers) {
        return database
                .sql("select * from verblijf.besluit where nummer = any (?) order by op, id")
                .param(nummers.toArray(String[]::new))
                .query((rijen, n) -> Map.entry(rijen.getString("nummer"), besluit(rijen)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Besluit besluit(ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
        return new Besluit(
                vak.code(rijen, "soort", Besluitsoort.class),
                rijen.getObject("op", LocalDate.class),
                vak.code(rijen, "vergunning", Vergunningsoort.class),
                rijen.getObject("geldig_tot", LocalDate.class),
                vak.code(rijen, "antwoord_op", Aanvraagsoort.class));
    }
}
