// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was tried to find a client. */
@Repository
class Zoekpogingen {

    private static final String TABEL = "veiligheid.zoekpoging";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Zoekpogingen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Zoekpoging(LocalDate op, List<Zoekkanaal> kanalen, @Nullable Geheim toelichting) {}

    void bewaar(Vermissing vermissing, ZoekClient poging, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into veiligheid.zoekpoging (vermissing, rij, op, kanalen, toelichting, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        vermissing.id(),
                        rij,
                        poging.op(),
                        vak.sluit("kanalen", poging.kanalen()),
                        vak.sluit("toelichting", poging.toelichting()),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    int aantal(Vermissing vermissing) {
        return database.sql("select count(*) from veiligheid.zoekpoging where vermissing = ?")
                .param(vermissing.id())
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Zoekpoging> van(Vermissing vermissing) {
        return database.sql("select * from veiligheid.zoekpoging where vermissing = ? order by op desc, id desc")
                .param(vermissing.id())
                .query((rij, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
                    return new Zoekpoging(
                            rij.getObject("op", LocalDate.class),
                            vak.codes(rij, "kanalen", Zoekkanaal.class),
                            vak.geheim(rij, "toelichting"));
                })
                .list();
    }
}
