// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the core set, each code encrypted by itself. */
@Repository
class KernsetRepository {

    private static final String PLEK = "zaak.kernset.";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    KernsetRepository(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void insert(ZaakNummer nummer, Kernset kernset) {
        String rij = nummer.waarde();
        database.sql(
                        """
                        insert into zaak.kernset (nummer, leeftijdsklasse, geslacht, nationaliteitsgroep, sector,
                            verblijfsstatus, kinderen, letsel, direct_nodig, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        rij,
                        sluit("leeftijdsklasse", rij, kernset.leeftijdsklasse()),
                        sluit("geslacht", rij, kernset.geslacht()),
                        sluit("nationaliteitsgroep", rij, kernset.nationaliteitsgroep()),
                        sluit("sector", rij, kernset.sector()),
                        sluit("verblijfsstatus", rij, kernset.verblijfsstatus()),
                        sluit("kinderen", rij, kernset.kinderen()),
                        sluit("letsel", rij, kernset.letsel()),
                        sluit("direct_nodig", rij, namen(kernset.directNodig())),
                        Timestamp.from(klok.instant())))
                .update();
    }

    Optional<Kernset> find(ZaakNummer nummer) {
        return database.sql("select * from zaak.kernset where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> new Kernset(
                        open(rij, "leeftijdsklasse", Leeftijdsklasse.class),
                        open(rij, "geslacht", Geslacht.class),
                        open(rij, "nationaliteitsgroep", Nationaliteitsgroep.class),
                        open(rij, "sector", Sector.class),
                        open(rij, "verblijfsstatus", Verblijfsstatus.class),
                        jaOfNee(open(rij, "kinderen")),
                        jaOfNee(open(rij, "letsel")),
                        directNodig(open(rij, "direct_nodig"))))
                .optional();
    }

    private byte @Nullable [] sluit(String kolom, String rij, @Nullable Object waarde) {
        return waarde == null ? null : kluis.sluit(Geheim.van(waarde.toString()), PLEK + kolom, rij);
    }

    private @Nullable String open(ResultSet rij, String kolom) throws SQLException {
        Geheim waarde = kluis.open(rij.getBytes(kolom), PLEK + kolom, rij.getString("nummer"));
        return waarde == null ? null : waarde.tekst();
    }

    private <E extends Enum<E>> @Nullable E open(ResultSet rij, String kolom, Class<E> soort) throws SQLException {
        String naam = open(rij, kolom);
        return naam == null ? null : Enum.valueOf(soort, naam);
    }

    private static @Nullable Boolean jaOfNee(@Nullable String waarde) {
        return waarde == null ? null : Boolean.valueOf(waarde);
    }

    private static String namen(Collection<DirectNodig> nodig) {
        return nodig.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<DirectNodig> directNodig(@Nullable String namen) {
        if (namen == null) {
            return Set.of();
        }
        return Arrays.stream(namen.split(","))
                .map(DirectNodig::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectNodig.class)));
    }
}
