// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the core set, each code encrypted by itself. */
@Repository
class KernsetRepository {

    private static final String TABEL = "zaak.kernset";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    KernsetRepository(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void insert(ZaakNummer nummer, Kernset kernset) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, nummer.waarde());
        database.sql(
                        """
                        insert into zaak.kernset (nummer, leeftijdsklasse, geslacht, nationaliteitsgroep, sector,
                            verblijfsstatus, kinderen, letsel, direct_nodig, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.sluit("leeftijdsklasse", kernset.leeftijdsklasse()),
                        vak.sluit("geslacht", kernset.geslacht()),
                        vak.sluit("nationaliteitsgroep", kernset.nationaliteitsgroep()),
                        vak.sluit("sector", kernset.sector()),
                        vak.sluit("verblijfsstatus", kernset.verblijfsstatus()),
                        vak.sluit("kinderen", kernset.kinderen()),
                        vak.sluit("letsel", kernset.letsel()),
                        vak.sluit("direct_nodig", kernset.directNodig()),
                        Timestamp.from(klok.instant())))
                .update();
    }

    Optional<Kernset> find(ZaakNummer nummer) {
        return database.sql("select * from zaak.kernset where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> kernset(new Kluisrij(kluis, TABEL, nummer.waarde()), rij))
                .optional();
    }

    private static Kernset kernset(Kluisrij vak, ResultSet rij) throws SQLException {
        return new Kernset(
                vak.code(rij, "leeftijdsklasse", Leeftijdsklasse.class),
                vak.code(rij, "geslacht", Geslacht.class),
                vak.code(rij, "nationaliteitsgroep", Nationaliteitsgroep.class),
                vak.code(rij, "sector", Sector.class),
                vak.code(rij, "verblijfsstatus", Verblijfsstatus.class),
                vak.jaOfNee(rij, "kinderen"),
                vak.jaOfNee(rij, "letsel"),
                vak.codes(rij, "direct_nodig", DirectNodig.class).stream()
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectNodig.class))));
    }
}
