// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** An intake that is done again after an interruption replaces what was known. */
    void bewaar(ZaakNummer nummer, Kernset kernset) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, nummer.waarde());
        database.sql(
                        """
                        insert into zaak.kernset (nummer, leeftijdsklasse, geslacht, nationaliteitsgroep, sector,
                            andere_sectoren, verblijfsstatus, kinderen, letsel, direct_nodig, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (nummer) do update set leeftijdsklasse = excluded.leeftijdsklasse,
                            geslacht = excluded.geslacht, nationaliteitsgroep = excluded.nationaliteitsgroep,
                            sector = excluded.sector, andere_sectoren = excluded.andere_sectoren,
                            verblijfsstatus = excluded.verblijfsstatus,
                            kinderen = excluded.kinderen, letsel = excluded.letsel,
                            direct_nodig = excluded.direct_nodig, vastgelegd_op = excluded.vastgelegd_op""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.sluit("leeftijdsklasse", kernset.leeftijdsklasse()),
                        vak.sluit("geslacht", kernset.geslacht()),
                        vak.sluit("nationaliteitsgroep", kernset.nationaliteitsgroep()),
                        vak.sluit("sector", kernset.sector()),
                        vak.sluit("andere_sectoren", kernset.andereSectoren()),
                        vak.sluit("verblijfsstatus", kernset.verblijfsstatus()),
                        vak.sluit("kinderen", kernset.kinderen()),
                        vak.sluit("letsel", kernset.letsel()),
                        vak.sluit("direct_nodig", kernset.directNodig()),
                        Timestamp.from(klok.instant())))
                .update();
    }

    void updateLeeftijd(ZaakNummer nummer, LocalDate geboren) {
        database.sql("select vastgelegd_op from zaak.kernset where nummer = ?")
                .param(nummer.waarde())
                .query(Timestamp.class)
                .optional()
                .map(op -> Leeftijdsklasse.op(LocalDate.ofInstant(op.toInstant(), klok.getZone()), geboren))
                .ifPresent(klasse -> database.sql("update zaak.kernset set leeftijdsklasse = ? where nummer = ?")
                        .params(
                                new Kluisrij(kluis, TABEL, nummer.waarde()).sluit("leeftijdsklasse", klasse),
                                nummer.waarde())
                        .update());
    }

    Optional<Kernset> find(ZaakNummer nummer) {
        return database.sql("select * from zaak.kernset where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> kernset(new Kluisrij(kluis, TABEL, nummer.waarde()), rij))
                .optional();
    }

    Map<String, Kernset> find(Collection<String> nummers) {
        Map<String, Kernset> kernsets = new HashMap<>();
        database.sql("select * from zaak.kernset where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> kernsets.put(
                        rij.getString("nummer"), kernset(new Kluisrij(kluis, TABEL, rij.getString("nummer")), rij)))
                .list();
        return kernsets;
    }

    private static Kernset kernset(Kluisrij vak, ResultSet rij) throws SQLException {
        return new Kernset(
                vak.code(rij, "leeftijdsklasse", Leeftijdsklasse.class),
                vak.code(rij, "geslacht", Geslacht.class),
                vak.code(rij, "nationaliteitsgroep", Nationaliteitsgroep.class),
                vak.code(rij, "sector", Sector.class),
                Set.copyOf(vak.codes(rij, "andere_sectoren", Sector.class)),
                vak.code(rij, "verblijfsstatus", Verblijfsstatus.class),
                vak.jaOfNee(rij, "kinderen"),
                vak.jaOfNee(rij, "letsel"),
                vak.codes(rij, "direct_nodig", DirectNodig.class).stream()
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectNodig.class))));
    }
}
