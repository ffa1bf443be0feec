// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Bedenktijdopslag {

    private static final String TABEL = "verblijf.bedenktijd";

    private final JdbcClient database;
    private final Kluis kluis;

    Bedenktijdopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    void begin(ZaakNummer nummer, String regel, LocalDate begonnenOp, LocalDate totEnMet) {
        database.sql(
                        """
                        insert into verblijf.bedenktijd (nummer, rij, regel, begonnen_op, tot_en_met)
                        values (?, ?, ?, ?, ?)""")
                .params(nummer.waarde(), UUID.randomUUID().toString(), regel, begonnenOp, totEnMet)
                .update();
    }

    void eindig(ZaakNummer nummer, LocalDate op, RedenEindeBedenktijd reden) {
        String rij = database.sql("select rij from verblijf.bedenktijd where nummer = ? for update")
                .param(nummer.waarde())
                .query(String.class)
                .single();
        database.sql("update verblijf.bedenktijd set geeindigd_op = ?, reden = ? where nummer = ?")
                .params(op, new Kluisrij(kluis, TABEL, rij).sluit("reden", reden), nummer.waarde())
                .update();
    }

    Optional<Bedenktijd> zoek(ZaakNummer nummer) {
        return database.sql("select * from verblijf.bedenktijd where nummer = ?")
                .param(nummer.waarde())
                .query((rijen, n) -> bedenktijd(rijen))
                .optional();
    }

    /** Of each of these cases; a case without is left out. */
    Map<String, Bedenktijd> van(Collection<String> nummers) {
        return database
                .sql("select * from verblijf.bedenktijd where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query((rijen, n) -> Map.entry(rijen.getString("nummer"), bedenktijd(rijen)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Bedenktijd bedenktijd(ResultSet rijen) throws SQLException {
        return new Bedenktijd(
                rijen.getString("regel"),
                rijen.getObject("begonnen_op", LocalDate.class),
                rijen.getObject("tot_en_met", LocalDate.class),
                rijen.getObject("geeindigd_op", LocalDate.class),
                new Kluisrij(kluis, TABEL, rijen.getString("rij")).code(rijen, "reden", RedenEindeBedenktijd.class));
    }
}
