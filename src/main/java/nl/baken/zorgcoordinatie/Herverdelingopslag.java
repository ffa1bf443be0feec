// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case went from whom to whom, and why. */
@Repository
class Herverdelingopslag {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Herverdelingopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void bewaar(ZaakNummer nummer, String van, String naar, Geheim reden, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij veilig = new Kluisrij(kluis, "zorgcoordinatie.herverdeling", rij);
        database.sql(
                        """
                        insert into zorgcoordinatie.herverdeling (nummer, van, naar, rij, reden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        van,
                        naar,
                        rij,
                        reden.isLeeg() ? null : veilig.sluit("reden", reden),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }
}
