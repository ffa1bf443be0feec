// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Gesprekopslag {

    private static final String TABEL = "zorg.gesprek";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Gesprekopslag(JdbcClient database, Kluis kluis, Toegang toegang, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** One talk. @param gebeld null when there was or is nothing to call for */
    record Gesprek(
            @Nullable Gevaar gevaar,
            @Nullable Ggzhulp hulp,
            @Nullable NietNodig nietNodig,
            @Nullable Spoedbericht gebeld,
            @Nullable Spoedhulp spoedhulp,
            LocalDate op) {

        /** Somebody must still call, now. */
        boolean spoedOpen() {
            return gebeld == Spoedbericht.IK_BEL_NU;
        }
    }

    void bewaar(ZaakNummer nummer, BespreekStabilisatie opdracht) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into zorg.gesprek (nummer, rij, gevaar, hulp, niet_nodig, gebeld, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("gevaar", opdracht.gevaar()),
                        vak.sluit("hulp", opdracht.hulp()),
                        vak.sluit("niet_nodig", opdracht.nietNodig()),
                        vak.sluit("gebeld", opdracht.gebeld()),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** @param spoedhulp null when it was not needed after all */
    void zetSpoedhulp(ZaakNummer nummer, @Nullable Spoedhulp spoedhulp) {
        String rij = database.sql("select rij from zorg.gesprek where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query(String.class)
                .single();
        database.sql("update zorg.gesprek set gebeld = null, spoedhulp = ? where rij = ?")
                .params(Arrays.asList(new Kluisrij(kluis, TABEL, rij).sluit("spoedhulp", spoedhulp), rij))
                .update();
    }

    Optional<Gesprek> laatste(ZaakNummer nummer) {
        return database.sql("select * from zorg.gesprek where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Gesprek(
                            vak.code(rijen, "gevaar", Gevaar.class),
                            vak.code(rijen, "hulp", Ggzhulp.class),
                            vak.code(rijen, "niet_nodig", NietNodig.class),
                            vak.code(rijen, "gebeld", Spoedbericht.class),
                            vak.code(rijen, "spoedhulp", Spoedhulp.class),
                            LocalDate.ofInstant(rijen.getTimestamp("op").toInstant(), klok.getZone()));
                })
                .optional();
    }
}
